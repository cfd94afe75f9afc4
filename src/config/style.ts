/**
 * What `content/STYLE.md` asks of the words of reviews and a machine can look for. A second site has words of its own.
 */

/** Words that only a desk understands, or that take a side, with what to write instead. */
export const houseWords: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  { pattern: /\bwitness(?:es)?\b/i, instead: 'source, or report' },
  { pattern: /\bgloss(?:es|ed)?\b/i, instead: 'explanation, or the outlet’s own words' },
  { pattern: /\bflatter\b/i, instead: 'say how it differs: blunter, shorter, without …' },
  { pattern: /\bquips?\b/i, instead: 'remark' },
  { pattern: /\bcarr(?:y|ies|ied)\b/i, instead: 'has, printed, published' },
  { pattern: /\bprinted so\b/i, instead: 'so in the text' },
  { pattern: /\bunchecked\b/i, instead: 'not checked by a speaker' },
  { pattern: /\bour extract\b/i, instead: 'the passage that was read' },
  { pattern: /\bin a repost\b/i, instead: 'say who published it' },
  { pattern: /\bthe copy read\b/i, instead: 'the archived copy' },
  { pattern: /\bcrawler/i, instead: 'say what the words are: a date at the head of the file' },
  { pattern: /\bline of events\b/i, instead: 'timeline' },
  { pattern: /\bword for word\b/i, instead: 'in the same words' },
];

/** How two countries stand together, and the spellings that are not that. */
export const pairedName = {
  wanted: 'US–Russian, with a dash',
  mistaken: /\b(?:US[-–]Russia\b|Russia[-–]US\b|Russian[-–]US\b|US-Russian\b|Russo-US\b)/,
};
