/** A work consulted. What is not known of it is null. */
export interface Source {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string;
  /** Whose text or words it carries: copies with one origin are one witness. */
  readonly origin: string | null;
  /** The site whose copy was read, where that is not the publisher's own. */
  readonly via: string | null;
  readonly url: string;
  /** ISO 8601, perhaps of reduced precision. */
  readonly published: string | null;
  readonly publishedNote: string | null;
  /** BCP 47. */
  readonly language: string;
}
