/** What is shown of a found passage. */
export interface PassageData {
  readonly text: string;
  /** What stands before and after it, the nearest first: a quotation may run over the breaks. */
  readonly before: readonly Neighbour[];
  readonly after: readonly Neighbour[];
  readonly article: string;
  /** The headline of the article in quotation marks, or what we call it where it has none. */
  readonly title: string;
  /** Its place in the article, from 1. */
  readonly number: number;
  readonly outlet: string;
  readonly date: string;
  readonly claims: readonly PassageClaim[];
  readonly wordings: readonly OtherWording[];
}

/** A passage as it is kept with one that it stands near to; of a long one only the words that are nearest. */
export interface Neighbour {
  readonly text: string;
  readonly isCut: boolean;
}

/** A claim as a found passage tells of it; its range counts from the start of the passage. */
export interface PassageClaim {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly rating: string;
  readonly label: string;
  readonly speaker: string;
  /** What was said once, of which it is a wording: mostly one utterance or none. */
  readonly said: readonly Said[];
}

/** An utterance as a found wording of it tells of it; the range is that of the wording, as a claim's is. */
export interface Said {
  readonly id: string;
  readonly title: string;
  readonly speaker: string;
  readonly date: string;
  /** How many wordings of it are known. */
  readonly wordings: number;
  readonly start: number;
  readonly end: number;
  readonly also: readonly AlsoPrinted[];
}

/** The same utterance as another article prints it. */
export interface AlsoPrinted {
  readonly outlet: string;
  readonly quote: string;
  readonly article: string;
  readonly claim: string;
}

/** Another English wording of a quotation, as a source has it, by which its passage is found too. */
export interface OtherWording {
  readonly text: string;
  readonly by: string;
  readonly claim: string;
}

/** Words in the language in which they were said, as sources have them. */
export interface OriginalData {
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly languageName: string;
  /** The sources that have these very words. */
  readonly by: string;
  /** Into English, by us. */
  readonly translation?: string;
  /** What was said, where its wordings are laid side by side; with how each article prints it. */
  readonly said?: Omit<Said, 'start' | 'end'>;
  /** Else the claims for which they are evidence. */
  readonly claims: readonly { readonly id: string; readonly title: string }[];
}

/** What is shown of a found claim or article beside its title. */
export interface TopicData {
  /** Where the record does not have it as its own. */
  readonly title?: string;
  readonly kind: string;
  readonly by: string;
  readonly quote?: string;
  /** What is the matter with it. */
  readonly finding?: string;
  readonly rating?: string;
  readonly label?: string;
}

/**
 * A record's address with what is shown of it behind a line break. Pagefind (1.6) indexes the words of `meta`, which
 * would make the index half as large again and find passages by words that are not theirs; an address it only keeps.
 */
export const packAddress = (address: string, data: object): string => `${address}\n${JSON.stringify(data)}`;

/** The two again, from the address as Pagefind gives it back. */
export function unpackAddress(packed: string): { readonly url: string; readonly data: unknown } {
  const end = packed.indexOf('\n');
  return { url: packed.slice(0, end), data: JSON.parse(packed.slice(end + 1)) as unknown };
}
