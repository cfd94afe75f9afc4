import { anyFigures, digitsOf, wordFigures } from '../text/numbers.ts';
import { utterancesOf, type ArticleDraft, type ClaimDraft, type Drafts, type UtteranceDraft } from './read/drafts.ts';
import type { Entry } from './read/list.ts';
import { remembering } from './remembering.ts';
import type { SourceData } from './schema/lists.ts';

/** Numbers that stand in texts of a language. */
interface Figures {
  readonly language: string | undefined;
  readonly all: readonly string[];
}

/** Ours, if no language is told. */
const figuresOf = (texts: readonly (string | null | undefined)[], language?: string): Figures => {
  const text = texts.filter((one) => typeof one === 'string').join('\n');
  return { language, all: [...new Set([...anyFigures(text), ...wordFigures(text)])] };
};

const ofArticle = remembering(({ manuscript, fields }: ArticleDraft) =>
  figuresOf([manuscript.text, fields.published, fields.title], fields.language),
);
const ofSource = remembering(
  ({ fields: { title, published, publishedNote, publisher, language } }: Entry<SourceData>) =>
    figuresOf([title, published, publishedNote, publisher], language),
);
const ofOurs = remembering(({ fields: { evidence = [], said, missingContext } }: ClaimDraft) =>
  figuresOf([said, missingContext, ...evidence.flatMap(({ translation, note }) => [translation, note])]),
);
const extractsOf = remembering(({ fields: { evidence = [] } }: ClaimDraft) =>
  evidence.map(({ source, extract }) => ({ source, ...figuresOf([extract]) })),
);
const ofUtterance = remembering(({ fields: { wordings = [], original = [] } }: UtteranceDraft) =>
  [...wordings, ...original].flatMap(({ text, translation, language }) => [
    figuresOf([text], language),
    figuresOf([translation]),
  ]),
);

/** The numbers that stand in what a review rests on. */
export class KnownFigures {
  /** With their points and commas as English has them, and as other languages have them. */
  private readonly english: ReadonlySet<string>;
  private readonly foreign: ReadonlySet<string>;
  private readonly digits: ReadonlyMap<string, string>;

  constructor(all: readonly Figures[]) {
    const isEnglish = ({ language }: Figures): boolean => /^en\b/.test(language ?? 'en');
    this.english = new Set(all.filter(isEnglish).flatMap((one) => one.all));
    this.foreign = new Set(all.filter((one) => !isEnglish(one)).flatMap((one) => one.all));
    this.digits = new Map([...this.foreign, ...this.english].map((one) => [digitsOf(one), one]));
  }

  /** Whether a number stands there, however it is divided. */
  has(figure: string): boolean {
    if (this.english.has(figure)) return true;
    if (isWhole(figure) && this.digits.has(digitsOf(figure))) return true;
    return this.foreign.has(figure.replace('.', ',')) && !isWhole(figure);
  }

  /** The number of the same digits that English texts have with other points and commas. */
  likeOf(figure: string): string | undefined {
    const other = this.digits.get(digitsOf(figure)) ?? '';
    return /\D/.test(figure) && /\D/.test(other) && this.english.has(other) ? other : undefined;
  }
}

const isWhole = (figure: string): boolean => /^(?:\d+|\d{1,3}(?:,\d{3})+)$/.test(figure);

/** What a review leads to, by the last part of its address. */
const linkedBy = remembering(({ reasoning }: ClaimDraft): readonly string[] =>
  reasoning.links.map(({ url }) => url.split('#', 1)[0]?.split('/').findLast(Boolean) ?? ''),
);

/** Undefined where some of it cannot be read. */
export function knownFigures(claim: ClaimDraft, drafts: Drafts): KnownFigures | undefined {
  const { claims, articles, sources, utterances } = drafts;
  if (!claim.data || articles.get(claim.data.article)?.manuscript.isRead !== true) return undefined;
  const all = [claim, ...linkedBy(claim).flatMap((id) => claims.get(id) ?? [])];
  const told = new Set([...all.flatMap(utterancesOf), ...linkedBy(claim)]);
  const evidence = all.flatMap(extractsOf);
  return new KnownFigures([
    ...all.map(ofOurs),
    ...all.flatMap(({ fields }) => articles.get(fields.article ?? '') ?? []).map(ofArticle),
    ...evidence.map((one) => ({ ...one, language: sources.get(one.source)?.fields.language })),
    ...new Set(evidence.flatMap(({ source }) => sources.get(source) ?? []).map(ofSource)),
    ...[...told].flatMap((id) => utterances.get(id) ?? []).flatMap(ofUtterance),
  ]);
}
