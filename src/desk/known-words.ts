import { decoded } from './address-words.ts';
import { Extracts } from './extracts.ts';
import { printed, type Work } from './printed.ts';
import type { Owner } from './prose.ts';
import { utterancesOf, type Drafts } from './read/drafts.ts';
import type { Reasoning } from './read/reasoning.ts';
import { remembering } from './remembering.ts';
import { namesOfSource } from './source-names.ts';

/** Words of others that stand in the content, text by text; undefined where there may be more than can be read. */
type Words = readonly Work[] | undefined;

/** The words of others that may be quoted of something: those of its article, its evidence, its wordings. */
class KnownWords {
  private readonly drafts: Drafts;
  private readonly extracts: Extracts;
  private readonly translations: ReadonlyMap<string, readonly string[]>;
  private readonly made = new Map<string, Words>();

  constructor(drafts: Drafts) {
    this.drafts = drafts;
    this.extracts = new Extracts(drafts);
    const rows = [...drafts.claims.values()].flatMap(({ fields }) => fields.evidence ?? []);
    const groups = Map.groupBy(rows, ({ source }) => source);
    this.translations = new Map([...groups].map(([id, all]) => [id, all.flatMap((row) => row.translation ?? [])]));
  }

  /** What may be quoted where something is told of this, with what its text links to. */
  of(owner: Owner): Words {
    return this.once(`${owner.kind} ${owner.id}`, () => this.around(owner));
  }

  /** What is known of those who have a name: of their sources, and of the articles of their outlet. */
  ofName(name: string): Words {
    return this.once(`names/${name}`, () => {
      const { articles, sources, outlets } = this.drafts;
      const own = [...sources.values()].filter(({ fields }) => namesOfSource(fields).includes(name));
      const printed = [...articles.values()].filter(
        ({ fields: { outlet = '' } }) => outlets.get(outlet)?.fields.name === name,
      );
      return all([...own.map(({ id }) => this.source(id)), ...printed.map(({ id }) => this.article(id))]);
    });
  }

  private around({ kind, id }: Owner): Words {
    const { claims, utterances, disagreements, articles } = this.drafts;
    if (kind === 'claim') return all([this.claim(id), ...this.linked(claims.get(id))]);
    if (kind === 'source') return this.source(id);
    if (kind === 'entry') return this.anything();
    if (kind === 'utterance') return all([this.utterance(id), ...this.linked(utterances.get(id))]);
    if (kind === 'article')
      return all([this.article(id), ...foldedSources(articles.get(id)).map((one) => this.source(one))]);
    const told = disagreements.get(id);
    if (kind !== 'disagreement' || !told?.data) return undefined;
    return all([
      ...told.data.articles.map(({ claim, article }) => (claim ? this.claim(claim) : this.article(article ?? ''))),
      ...told.data.sources.map(({ source }) => this.source(source)),
      ...this.linked(told),
    ]);
  }

  /** What stands anywhere: what is told of a person or an outlet is told of no one text. */
  private anything(): Words {
    return this.once('', () => {
      const { articles, sources, outlets, publishers, unreadable } = this.drafts;
      if (unreadable.size > 0) return undefined;
      const names = [...outlets.values(), ...publishers.values()].map(({ fields }) => fields.name);
      const publishersOfSources = [...sources.values()].map(({ fields }) => fields.publisher);
      return all([
        [...new Set([...names, ...publishersOfSources])].map((name = '') => [printed(name)]),
        ...[...articles.keys()].map((id) => this.article(id)),
        ...[...sources.keys()].map((id) => this.source(id)),
      ]);
    });
  }

  private claim(id: string): Words {
    const claim = this.drafts.claims.get(id);
    return claim && all([this.review(id), ...utterancesOf(claim).map((one) => this.wordings(one))]);
  }

  private utterance(id: string): Words {
    const wordings = this.drafts.utterances.get(id)?.fields.wordings ?? [];
    return all([this.wordings(id), ...wordings.map(({ claim }) => (claim ? this.review(claim) : []))]);
  }

  /** Of a claim: its article and its evidence. */
  private review(id: string): Words {
    return this.once(`claims/${id}`, () => {
      const { data } = this.drafts.claims.get(id) ?? {};
      return data && all([this.article(data.article), ...data.evidence.map(({ source }) => this.source(source))]);
    });
  }

  /** Of an utterance: its wordings, and what their sources and articles have beside them. */
  private wordings(id: string): Words {
    return this.once(`utterances/${id}`, () => {
      const { data } = this.drafts.utterances.get(id) ?? {};
      if (!data) return undefined;
      const own = [
        ...data.wordings.map(({ text }) => [text]),
        ...data.original.map(({ text, translation }) => [text, translation]),
      ];
      return all([
        own.map((texts) => texts.map(printed)),
        ...data.wordings.map(({ claim, source }) =>
          source ? this.source(source) : this.article(this.drafts.claims.get(claim ?? '')?.fields.article ?? ''),
        ),
        ...data.original.map(({ source }) => this.source(source)),
      ]);
    });
  }

  /** Of a source: what is quoted of it anywhere, in our translation too, its title and its address. */
  private source(id: string): Words {
    return this.once(`sources/${id}`, () => {
      const [extracts, { data } = {}] = [this.extracts.of(id), this.drafts.sources.get(id)];
      if (!extracts || !data) return undefined;
      const { title, url } = data;
      const texts = [...extracts, ...(this.translations.get(id) ?? []), title ?? '', decoded(url)];
      return [[...new Set(texts)].map(printed)];
    });
  }

  /** Of an article: its text and its address. */
  private article(id: string): Words {
    return this.once(`articles/${id}`, () => {
      const article = this.drafts.articles.get(id);
      return article?.manuscript.isRead
        ? [[article.manuscript.text, decoded(article.fields.url ?? '')].map(printed)]
        : undefined;
    });
  }

  private linked(draft: { readonly reasoning: Reasoning } | undefined): readonly Words[] {
    const ids = (draft?.reasoning.links ?? []).map(
      ({ url }) => url.split('#', 1)[0]?.split('/').findLast(Boolean) ?? '',
    );
    const { claims, utterances, sources, articles } = this.drafts;
    return ids.flatMap((id) => [
      ...(claims.has(id) ? [this.claim(id)] : []),
      ...(utterances.has(id) ? [this.utterance(id)] : []),
      ...(sources.has(id) ? [this.source(id)] : []),
      ...(articles.has(id) ? [this.article(id)] : []),
    ]);
  }

  private once(key: string, make: () => Words): Words {
    if (!this.made.has(key)) this.made.set(key, make());
    return this.made.get(key);
  }
}

/** Read once for all rules. */
export const knownWordsOf = remembering((drafts: Drafts) => new KnownWords(drafts));

/** Each once: many claims quote the same words of a source. */
const all = (each: readonly Words[]): Words =>
  each.includes(undefined) ? undefined : [...new Set(each.flatMap((words) => words ?? []))];

const foldedSources = (article: ReturnType<Drafts['articles']['get']>): readonly string[] =>
  (article?.fields.folded ?? []).flatMap(({ sources }) => sources);
