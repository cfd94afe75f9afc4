/** A work consulted. What is not known of it is null. */
export interface Source {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string;
  /** What a stranger should know of its publisher, and of those whose text it has. */
  readonly about: readonly About[];
  /** Whose text or words it has: sources with an origin in common are one. Empty where that is its publisher alone. */
  readonly origin: readonly string[];
  /** How its publisher is tied to the origin, in the words of a citation: “quoting …”. */
  readonly credit: string | null;
  /** The site whose copy was read, where that is not the publisher's own. */
  readonly via: string | null;
  readonly url: string;
  /** In what form it was read; null when not known. */
  readonly readAs: 'archived' | 'live' | null;
  /** ISO 8601, perhaps of reduced precision. */
  readonly published: string | null;
  readonly publishedNote: string | null;
  /** BCP 47. */
  readonly language: string;
}

/** One neutral line on a publisher. */
export interface About {
  readonly name: string;
  readonly about: string;
}
