import { confidenceWords } from '../../config/style.ts';
import { words } from '../../config/words.ts';
import type { Confidence } from '../../model/claim.ts';
import { show } from '../problem.ts';
import { proseOf, type OwnWords } from '../prose.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

const { ours, is, otherLevel, held, sure } = confidenceWords;
const level = `(${Object.keys(words.confidence).join('|')})\\b(?! (?:or|to)\\b)`;
/** Confidence in something else, or of a part, is not that in the rating. */
const patterns = [
  `\\bour (?:only |\\p{Ll}+ly )?${level} confidence\\b(?! in\\b)`,
  `\\b${ours} ${is}(?: (?!${otherLevel}\\b)\\p{Ll}+){0,2}? ${level}`,
  `\\bwe (?:\\p{Ll}+ly |thus |still )?${held} with (?:only )?${level} confidence\\b(?! in\\b)`,
  `\\bwe are (?:\\p{Ll}+ly |thus |still )?(${Object.keys(sure).join('|')}) confident\\b(?! (?:that|of|about|in)\\b)`,
].map((pattern) => new RegExp(pattern, 'giu'));

export const confidence: Rule = {
  code: 'confidence',
  says:
    'Where our words on a claim name our confidence (“our confidence is medium”, “we hold this with high confidence”), it is ' +
    'that of the claim.',
  check: (drafts) =>
    proseOf(drafts).flatMap((own) => {
      const { kind, id } = own.of;
      const all = kind === 'claim' ? toldIn(own) : [];
      const has = drafts.claims.get(id)?.fields.confidence;
      const [first] = all;
      // Of two that are told, as of two parts, one is enough.
      if (!first || has === undefined || all.some((one) => one.level === has)) return [];
      return [
        {
          ...own.place,
          found: show(first.text),
          wanted: `${words.confidence[has].label}, as the claim has it; or none`,
        },
      ];
    }),
};

interface Told {
  readonly text: string;
  readonly level: Confidence;
}

/** What a history tells was so then. */
const toldIn = remembering(({ place, unquoted }: OwnWords): readonly Told[] =>
  !/confiden/i.test(unquoted) || place.field?.startsWith('history') ? [] : levelsIn(unquoted),
);

const levelsIn = (text: string): readonly Told[] =>
  patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: found, 1: word = '' }) => ({ text: found, level: levelOf(word.toLowerCase()) }));

const levelOf = (word: string): Confidence => sure[word] ?? (word as Confidence);
