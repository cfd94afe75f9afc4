/** An outlet: it prints articles, and may be a speaker in its own voice. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
  /** Other spellings of the name. */
  readonly aliases?: readonly string[] | undefined;
  readonly url: string;
  readonly about: string | null;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
}

/** Who said it: a person, or an outlet in its own voice. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  /** Other spellings of the name. */
  readonly aliases?: readonly string[];
  readonly role: string | null;
  /** As schema.org names it. */
  readonly type: 'Person' | 'Organization';
  /** Whether it is an outlet: all others have a page of their own. */
  readonly isOutlet?: true;
}
