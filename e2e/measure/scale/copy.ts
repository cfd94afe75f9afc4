import { createHash } from 'node:crypto';
import type { Drafts } from '../../../src/desk/read/drafts.ts';
import type { Reference } from '../../../src/desk/read/json-schema.ts';
import { type Change, type Fields, readFields, rewrite, rewriteBody, writeFields } from './rewrite.ts';

/** A folder of content, as it is copied from. */
export interface Model {
  readonly drafts: Drafts;
  readonly originals: ReadonlyMap<string, Uint8Array>;
  readonly sources: Readonly<Record<string, Fields>>;
  readonly events: readonly Fields[];
}

/** What one copy adds to a folder of content. */
export interface Added {
  readonly files: readonly TextFile[];
  readonly sources: Readonly<Record<string, Fields>>;
  readonly events: readonly Fields[];
}

export interface TextFile {
  /** From the folder of content. */
  readonly path: string;
  readonly text: string;
}

/**
 * What a copy has of its own: an original and claims, or sources and what compares them too. Speakers and outlets are
 * the model's: in an archive the same ones come again.
 */
export type Own = 'claims' | 'all';

const shelves: Readonly<Record<Own, readonly string[]>> = {
  claims: ['articles', 'claims'],
  all: ['articles', 'claims', 'utterances', 'sources'],
};

/** Copies of articles with originals, claims and sources of their own, in other words. */
export class Copy {
  private readonly model: Model;
  private readonly prefix: string;
  private readonly change: Change;

  private readonly own: Own;

  /** @param number from 1: no two copies in one folder have the same. */
  constructor(model: Model, number: number, { exchange, own }: { exchange: Change['exchange']; own: Own }) {
    // Short, since it stands for a word in summaries, and one of these may be as long as it may.
    const prefix = `c${number.toString(36)}-`;
    const isOwn = ({ id, to }: Pick<Reference, 'id' | 'to'>): boolean =>
      to.some((shelf) => shelves[own].includes(shelf) && model.drafts[shelf].has(id));
    this.model = model;
    this.own = own;
    this.prefix = prefix;
    this.change = { rename: (named) => (isOwn(named) ? prefix + named.id : named.id), exchange };
  }

  /** Of all articles, with what compares them: utterances, disagreements and events. */
  whole(): Added {
    const { drafts, events } = this.model;
    const { files, sources } = this.of([...drafts.articles.keys()]);
    const compared = [
      ...[...drafts.utterances.values()].map((draft) => this.numbered(this.utterance(draft))),
      ...[...drafts.disagreements.values()].map((draft) => this.numbered(this.file('disagreements', draft))),
    ];
    return {
      files: [...files, ...compared],
      sources,
      events: drafts.events.map(({ references }, at) => this.event(rewrite(events[at] ?? {}, references, this.change))),
    };
  }

  /** Of some articles, without what compares them with others. */
  some(slugs: readonly string[]): Added {
    const { files, sources } = this.of(slugs);
    const alone = files.map(({ path, text }) => ({
      path,
      text: path.startsWith('claims/') ? compareNothing(text) : text,
    }));
    return { files: alone, sources, events: [] };
  }

  private of(slugs: readonly string[]): Pick<Added, 'files' | 'sources'> {
    const { drafts } = this.model;
    const articles = [...drafts.articles.values()].filter(({ id }) => slugs.includes(id));
    const claims = [...drafts.claims.values()].filter(({ fields }) => slugs.includes(fields.article ?? ''));
    return {
      files: [
        ...articles.flatMap((draft) => this.article(draft)),
        ...claims.map((draft) => this.numbered(this.file('claims', draft))),
      ],
      sources: this.own === 'all' ? this.sources() : {},
    };
  }

  private article(draft: Draft): readonly TextFile[] {
    const { fields, body } = readFields(draft.text);
    const name = String(fields['original']);
    const text = this.change.exchange(new TextDecoder().decode(this.model.originals.get(name)));
    const archived = { original: this.prefix + name, sha256: createHash('sha256').update(text).digest('hex') };
    const called = this.change.exchange(body).replaceAll('<Claim id="', `<Claim id="${this.prefix}`);
    return [
      { path: `originals/${this.prefix}${name}`, text },
      {
        path: `articles/${this.prefix}${draft.id}.mdx`,
        text: writeFields(this.addressed({ ...rewrite(fields, draft.references, this.change), ...archived }), called),
      },
    ];
  }

  /** No two claims or utterances have one summary, nor disagreements one question, nor two pages one paragraph. */
  private numbered({ path, text }: TextFile): TextFile {
    const { fields, body } = readFields(text);
    const field = path.startsWith('disagreements/') ? 'question' : 'summary';
    const title = String(fields[field]).replace(
      /^\S+/u,
      (path.startsWith('utterances/') ? 'u' : '') + this.prefix.slice(0, -1),
    );
    return { path, text: writeFields({ ...fields, [field]: title }, this.told(body)) };
  }

  /** Each paragraph of words, with what it is a copy by. */
  private told(body: string): string {
    return body.replace(/^[\p{L}“[].*$/gmu, (paragraph) => `(${this.prefix.slice(0, -1)}) ${paragraph}`);
  }

  /** Nor two events one title: a word of ours is another, outside of quotations and names. */
  private event(fields: Fields): Fields {
    const parts = String(fields['title']).split(/(“[^“”]*”)/u);
    const at = parts.findIndex((part) => !part.startsWith('“') && word.test(part));
    const title = parts.map((part, index) =>
      index === at ? part.replace(word, ` ${this.prefix.slice(0, -1)}`) : part,
    );
    return { ...fields, title: title.join('') };
  }

  /** Each article and source has an address of its own, as no two works have the same. */
  private addressed(fields: Fields): Fields {
    const url = new URL(String(fields['url']));
    url.searchParams.set('copy', this.prefix.slice(0, -1));
    return { ...fields, url: url.href };
  }

  /** Its base, and what a wording may be one text with, are named by the id of a claim or a source: no references. */
  private utterance(draft: Draft): TextFile {
    const { base, wordings = [] } = readFields(draft.text).fields as { base: string; wordings?: readonly Fields[] };
    const same = wordings.flatMap(({ sameTextAs }, at) =>
      typeof sameTextAs === 'string' ? { path: ['wordings', at, 'sameTextAs'], id: sameTextAs } : [],
    );
    const named = [{ path: ['base'], id: base }, ...same].map((one) => ({
      ...one,
      to: ['claims', 'sources'] as const,
    }));
    return this.file('utterances', { ...draft, references: [...draft.references, ...named] });
  }

  private file(shelf: string, { id, text, references }: Draft): TextFile {
    const { fields, body } = readFields(this.own === 'claims' ? leavingOut(text) : text);
    return {
      path: `${shelf}/${this.prefix}${id}.md`,
      text: writeFields(rewrite(fields, references, this.change), rewriteBody(body, this.change)),
    };
  }

  private sources(): Added['sources'] {
    const { drafts, sources } = this.model;
    const all = Object.entries(sources).map(([id, fields]) => [
      this.prefix + id,
      this.addressed(rewrite(fields, drafts.sources.get(id)?.references ?? [], this.change)),
    ]);
    return Object.fromEntries(all) as Added['sources'];
  }
}

/** A word that is no name. */
const word = / \p{Ll}{3,}/u;

/** Extracts of sources that are the model’s, too: a source has its words in one way, but where some are left out. */
const leavingOut = (claim: string): string => claim.replace(/^( +extract: (?!.*…).*?)("?)$/gm, '$1 …$2');

/** What a finding quotes of another wording stands nowhere then. */
function compareNothing(claim: string): string {
  const { fields, body } = readFields(claim);
  const { finding } = fields;
  const unquoted = typeof finding === 'string' ? { finding: finding.replace(/[“”]/g, '') } : {};
  return writeFields({ ...fields, ...unquoted, utterance: undefined }, body);
}

/** A file that has fields, with what they refer to. */
interface Draft {
  readonly id: string;
  readonly text: string;
  readonly references: readonly Reference[];
}
