import { linkPlaces } from '../../config/style.ts';
import { fold } from '../../text/fold.ts';
import { quotationsIn } from '../../text/quotation-marks.ts';
import { knownPeople } from '../names.ts';
import { proseOf } from '../prose.ts';
import { show, type Fault } from '../problem.ts';
import { utterancesOf, type ClaimDraft, type Drafts } from '../read/drafts.ts';
import type { ReviewLink } from '../read/reasoning.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

export const linkWords: Rule = {
  code: 'link-words',
  says:
    'A link to a claim whose words begin with whose it is (“The Star’s version”) leads to a claim of theirs, or that names ' +
    'them; and what it has in quotation marks stands on that page. “[the sentence before]” leads to an earlier claim of the ' +
    'same article, “[the next sentence]” to a later one.',
  check: (drafts) => {
    const names = namesIn(drafts);
    return [drafts.claims, drafts.utterances, drafts.disagreements].flatMap((shelf) =>
      [...shelf.values()].flatMap(({ id, file, reasoning }) =>
        reasoning.links.flatMap((link) => {
          const claim = targetOf(link, drafts);
          if (!claim) return [];
          const told = [ownerFault(link, { claim, drafts, names }), quotedFault(link, { claim, drafts })];
          if (shelf === drafts.claims) told.push(placeFault(link, claim, drafts.claims.get(id)));
          return told.flatMap((fault) => (fault ? [{ file, line: link.line, ...fault }] : []));
        }),
      ),
    );
  },
};

/** Where a link says that its claim stands, beside that in whose reason it is. */
function placeFault({ words, url }: ReviewLink, { fields, span }: ClaimDraft, from?: ClaimDraft): Told | undefined {
  const isBefore = linkPlaces.before.test(words);
  if ((!isBefore && !linkPlaces.after.test(words)) || !span || !from?.span) return undefined;
  const isSo = fields.article === from.fields.article && span.start < from.span.start === isBefore;
  if (isSo) return undefined;
  const wanted = `a claim that stands ${isBefore ? 'before' : 'after'} this one in its article`;
  return { found: `a link that reads ${show(words)}, to ${url}`, wanted };
}

/** A claim that is linked to, with all its fields. */
function targetOf({ url }: ReviewLink, { claims }: Drafts): ClaimDraft | undefined {
  const [path = ''] = url.split(/[?#]/, 1);
  const claim = /^\.{1,2}\//.test(path) ? claims.get(path.split('/').findLast(Boolean) ?? '') : undefined;
  return claim?.data ? claim : undefined;
}

interface Target {
  readonly claim: ClaimDraft;
  readonly drafts: Drafts;
}

type Told = Pick<Fault, 'found' | 'wanted'>;

/** Names of people and outlets, by what they are of. */
type Names = ReadonlyMap<string, readonly string[]>;

const namesIn = (drafts: Drafts): Names =>
  new Map<string, readonly string[]>([
    ...[...knownPeople(drafts).values()].map(({ id, name, telling }) => [id, [name, ...telling]] as const),
    ...[...drafts.outlets.values()].map(({ id, fields: { name } }) => [id, name === undefined ? [] : [name]] as const),
  ]);

/** By each name, whose it is. */
const idsBy = remembering((names: Names): ReadonlyMap<string, readonly string[]> => {
  const pairs = [...names].flatMap(([id, all]) => [...new Set(all)].map((name) => ({ id, name })));
  const groups = Map.groupBy(pairs, ({ name }) => name);
  return new Map([...groups].map(([name, all]) => [name, all.map(({ id }) => id)]));
});

/** Whose something is, as English tells it (“Brook’s words”, “Times’ report”); or nothing but a name. */
const possession = /^(?<name>[^“”‘'’]+?)(?:(?:’s|'s|’|')(?=\s|$)|$)/u;

function ownerFault(link: ReviewLink, { claim, drafts, names }: Target & { readonly names: Names }): Told | undefined {
  // Whose it is, is not known while its article cannot be read.
  if (!drafts.articles.has(claim.fields.article ?? '')) return undefined;
  const owner = possession.exec(link.words.trim())?.groups?.['name'];
  const ids = owner === undefined ? [] : (idsBy(names).get(owner) ?? []);
  if (owner === undefined || ids.length === 0) return undefined;
  const own = ownersOf(claim, drafts);
  const ownNames = own.flatMap((id) => names.get(id) ?? []);
  const { quote = '', summary = '', finding = '', evidence = [] } = claim.fields;
  const page = [quote, summary, finding, ...evidence.map(({ extract = '' }) => extract)].join('\n');
  const isOfBoth =
    isAmong(
      ids.flatMap((id) => names.get(id) ?? []),
      page,
    ) || isAmong(ownNames, link.words);
  if (ids.some((id) => own.includes(id)) || isOfBoth) return undefined;
  const whose = own.flatMap((id) => names.get(id)?.[0] ?? []).join(', ');
  const wanted = `a link to what is of ${owner}; or words that name whose that claim is: ${whose}`;
  return { found: `a link that reads ${show(link.words)}, to ${link.url}`, wanted };
}

const isAmong = (names: readonly string[], text: string): boolean =>
  names.some((name) => ` ${fold(text)} `.includes(` ${fold(name)} `));

/** Who speaks, whose words are reported, and who printed them. */
const ownersOf = ({ fields }: ClaimDraft, { articles }: Drafts): readonly string[] =>
  [fields.speaker, fields.attributedTo, articles.get(fields.article ?? '')?.fields.outlet].flatMap((id) => id ?? []);

function quotedFault({ words, url }: ReviewLink, { claim, drafts }: Target): Told | undefined {
  const quoted = quotationsIn(words);
  const text = quoted.length > 0 ? fold(wordsOn(claim, drafts).join('\n')) : '';
  const strange = quoted.find((one) => !` ${text} `.includes(` ${fold(one)} `));
  if (strange === undefined) return undefined;
  return { found: `${show(strange)} in a link to ${url}, a page that does not have it`, wanted: 'words of that page' };
}

const proseById = remembering((drafts: Drafts): ReadonlyMap<string, readonly string[]> => {
  const groups = Map.groupBy(
    proseOf(drafts).filter(({ of }) => of.kind === 'claim'),
    ({ of }) => of.id,
  );
  return new Map([...groups].map(([id, all]) => [id, all.map(({ text }) => text)]));
});

/** What the page of a claim shows: its words, ours on it, what sources say, and the wordings it is compared with. */
function wordsOn(claim: ClaimDraft, drafts: Drafts): readonly string[] {
  const { quote = '', evidence = [] } = claim.fields;
  const utterances = utterancesOf(claim).flatMap((id) => drafts.utterances.get(id) ?? []);
  return [
    quote,
    ...(proseById(drafts).get(claim.id) ?? []),
    ...evidence.flatMap(({ source, extract, translation }) => {
      const { title, publisher } = drafts.sources.get(source)?.fields ?? {};
      return [extract, translation, title, publisher].flatMap((one) => one ?? []);
    }),
    ...utterances.flatMap(({ fields: { wordings = [], original = [] } }) =>
      [...wordings, ...original].flatMap(({ text, translation }) => [text, translation ?? '']),
    ),
  ];
}
