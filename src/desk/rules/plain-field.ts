import { show, type Place, type Fault } from '../problem.ts';
import { proseOf, type OwnWords } from '../prose.ts';
import type { Drafts } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

export const plainField: Rule = {
  code: 'plain-field',
  says:
    'Fields are shown as they are written: what we write in them has no tags, emphasis or links of Markdown, and ' +
    'a title or a name has no address either.',
  check: (drafts) => wordsIn(drafts).flatMap(faultsIn),
};

const faultsIn = remembering(({ place, text }: Pick<OwnWords, 'place' | 'text'>): readonly Fault[] => {
  const found = signs.map((sign) => sign.exec(text)?.[0]).find(Boolean);
  if (found !== undefined)
    return [{ ...place, found: `${show(found)}, which is shown as it is written`, wanted: 'plain words' }];
  const url = isTitle(place) ? address.exec(text)?.[0] : undefined;
  return url === undefined ? [] : [{ ...place, found: `the address ${show(url)}`, wanted: 'words or a name' }];
});

const tags =
  'a|b|i|u|s|p|q|br|em|strong|small|mark|sub|sup|del|ins|cite|code|pre|div|span|img|h[1-6]|[uo]l|li|script|style';

/** A tag, strong words and a link; what stands for letters that are left out is none (`f**k`). */
const signs = [
  new RegExp(`</?(?:${tags})(?:\\s[^<>]*)?/?>`, 'i'),
  /(?<![\p{L}\p{N}*])\*\*(?=[^\s*])[^*]+(?<=\S)\*\*(?![\p{L}\p{N}*])/u,
  /\[[^[\]]+\]\((?:[a-z]+:|\.{0,2}\/|#)[^()\s]*\)/i,
];

const address = /\b(?:https?:\/\/|www\.(?=\p{L}))\S*/iu;

/** A note may name an address: where a text was found, what a page’s address reads. */
const isTitle = ({ field = '' }: Place): boolean =>
  /(?:^|\.)(?:summary|question|title|name|role|publisher|what|finding)$/.test(field) && !field.startsWith('provenance');

/** What is ours, with names. */
function wordsIn(drafts: Drafts): readonly { readonly place: Place; readonly text: string }[] {
  const named = [drafts.people, drafts.outlets, drafts.publishers].flatMap((shelf) => [...shelf.values()]);
  const all: readonly (readonly [Place, string | undefined])[] = [
    ...named.map(({ fields, at }) => [at('name'), fields.name] as const),
    ...[...drafts.sources.values()].map(({ fields, at }) => [at('publisher'), fields.publisher] as const),
  ];
  const written = all.flatMap(([place, text]) => (text === undefined ? [] : [{ place, text }]));
  return [...written, ...proseOf(drafts).filter(({ place }) => place.field !== undefined)];
}
