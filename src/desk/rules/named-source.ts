import { textOf } from '../../config/style.ts';
import type { Fault } from '../problem.ts';
import { around, proseOf, type OwnWords } from '../prose.ts';
import { utterancesOf, type ArticleDraft, type ClaimDraft, type Drafts } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import { namesOfSource, sourceNamesOf, type Mention, type SourceNames } from '../source-names.ts';
import type { Rule } from './rule.ts';

export const namedSource: Rule = {
  code: 'named-source',
  says:
    'Whose text a reason tells of (“TASS has it …”, “The Star’s version”) is in the evidence, the article or the wordings, ' +
    'or on a page that is linked to; and of “X, citing Y” there is one source of both.',
  check: (drafts) => {
    const known = new Map<string, Known | undefined>();
    const knownOf = (claim: ClaimDraft): Known | undefined => {
      if (!known.has(claim.id)) known.set(claim.id, readKnown(claim, drafts));
      return known.get(claim.id);
    };
    const telling = tellingBy(sourceNamesOf(drafts));
    return proseOf(drafts).flatMap((own) => {
      const claim = isHeld(own) ? drafts.claims.get(own.of.id) : undefined;
      const told = claim ? telling(own) : [];
      const has = claim && told.length > 0 ? knownOf(claim) : undefined;
      return has ? told.flatMap((one) => faultIn(one, own, has) ?? []) : [];
    });
  },
};

const isHeld = ({ of: { kind }, place: { field }, isQuoted }: OwnWords): boolean =>
  kind === 'claim' && !isQuoted && (field === undefined || field === 'finding' || field === 'missingContext');

interface Told {
  readonly mention: Mention;
  /** Whom that one cites. */
  readonly cited: string | undefined;
}

/** What is told of somebody’s text; of most mentions that is not sure. Read once, as long as the names are the same. */
const tellingBy = remembering((names: SourceNames) =>
  remembering((own: OwnWords): readonly Told[] => {
    const mentions = names.in(own);
    return mentions.flatMap((mention, index) => {
      const [before, after] = [own.unquoted.slice(0, mention.start), own.unquoted.slice(mention.end)];
      if (!textOf.before.test(before.slice(-40)) && !textOf.after.test(after)) return [];
      const next = mentions[index + 1];
      const citing = textOf.citing.exec(after)?.[0];
      const isCited = citing !== undefined && next?.start === mention.end + citing.length;
      return [{ mention, cited: isCited ? next.name : undefined }];
    });
  }),
);

/** Of whom something is known there: each by the names that a source of theirs has. */
interface Known {
  readonly sources: readonly (readonly string[])[];
  readonly texts: readonly string[];
}

function readKnown(claim: ClaimDraft, drafts: Drafts): Known | undefined {
  const { claims, utterances, sources, articles, outlets } = drafts;
  const links = claim.reasoning.links.map(({ url }) => url.split('#', 1)[0]?.split('/').findLast(Boolean) ?? '');
  const all = [claim, ...links.flatMap((id) => claims.get(id) ?? [])];
  const told = [...new Set([...all.flatMap(utterancesOf), ...links])].flatMap((id) => utterances.get(id) ?? []);
  if (all.some(({ data }) => !data) || told.some(({ data }) => !data)) return undefined;
  const works = told.flatMap(({ fields: { wordings = [], original = [] } }) => [...wordings, ...original]);
  const printing = [...all, ...works.flatMap((one) => ('claim' in one ? (claims.get(one.claim ?? '') ?? []) : []))];
  const homes = new Set(printing.flatMap(({ fields }) => articles.get(fields.article ?? '') ?? []));
  const ids = [
    ...all.flatMap(({ fields }) => fields.evidence ?? []).map(({ source }) => source),
    ...works.flatMap(({ source }) => source ?? []),
    ...links,
  ];
  return {
    sources: [
      ...[...new Set(ids)].map((id) => {
        const fields = sources.get(id)?.fields ?? {};
        return [...namesOfSource(fields), fields.credit ?? ''];
      }),
      ...[...homes].map(({ fields }) => [outlets.get(fields.outlet ?? '')?.fields.name ?? '']),
    ],
    texts: [
      ...[...homes].map(textOfArticle),
      ...all
        .flatMap(({ fields }) => fields.evidence ?? [])
        .flatMap(({ extract, translation }) => [extract ?? '', translation ?? '']),
      ...all.map(({ fields }) => fields.speakerNote ?? ''),
    ],
  };
}

const textOfArticle = remembering(({ manuscript }: ArticleDraft): string => manuscript.text);

function faultIn({ mention, cited }: Told, own: OwnWords, { sources, texts }: Known): Fault | undefined {
  const { name, start } = mention;
  const theirs = sources.filter((names) => has(names, name));
  const where = around(own.unquoted, start);
  if (theirs.length === 0 && !texts.some((text) => text.includes(name)))
    return {
      ...own.place,
      found: `${name}, of whom nothing is in the evidence, the article or what is linked to: ${where}`,
      wanted: 'evidence from there; or whose text it is',
    };
  if (cited === undefined || theirs.length === 0 || theirs.some((names) => has(names, cited))) return undefined;
  return {
    ...own.place,
    found: `${name} citing ${cited}, where no source is of both: ${where}`,
    wanted: `whom it cites; or ${cited} as an origin of that source`,
  };
}

const has = (names: readonly string[], name: string): boolean => names.some((one) => one.includes(name));
