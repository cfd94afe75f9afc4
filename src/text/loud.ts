const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Words of letters, as they are counted in any script. */
export const wordsOfLetters = (text: string): readonly string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment).filter((word) => /\p{L}/u.test(word));

/** Names of bodies are in capitals; so many words of them do not stand in a row. */
const mostLoud = 3;

/** Whether a text is all in capitals. */
export const isLoud = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && wordsOfLetters(text).filter((word) => /\p{Lu}{2}/u.test(word)).length > mostLoud;
