import { addresses } from '../../config/style.ts';
import { contentWords, decoded, mayBeHostOf } from '../address-words.ts';
import { siteOf } from '../page-address.ts';
import { show, type Fault } from '../problem.ts';
import type { Drafts } from '../read/drafts.ts';
import type { Entry } from '../read/list.ts';
import { remembering } from '../remembering.ts';
import type { SourceData } from '../schema/lists.ts';
import type { Rule } from './rule.ts';

export const strangeAddress: Rule = {
  code: 'strange-address',
  says:
    'The address of a source with a title has something of that, of its publisher or of the site in via; and nothing that only ' +
    'counts who follows it (utm_source).',
  check: ({ sources }) => faultsOf(sources),
};

const faultsOf = remembering((sources: Drafts['sources']): readonly Fault[] =>
  [...sources.values()].flatMap((source) => [...trackingFaults(source), ...strangerFaults(source)]),
);

function trackingFaults({ fields: { url }, at }: Entry<SourceData>): readonly Fault[] {
  const name = [...(URL.parse(url ?? '')?.searchParams.keys() ?? [])].find((key) => addresses.tracking.test(key));
  return name === undefined
    ? []
    : [{ ...at('url'), found: `${show(url)}, with ${name}`, wanted: 'the same without it' }];
}

/** Of a name in another script nothing is in a host. */
function strangerFaults({ fields: { url = '', title, publisher = '', via }, at }: Entry<SourceData>): readonly Fault[] {
  const host = siteOf(url);
  const names = [publisher, via ?? ''].filter((name) => name !== '');
  if (host === undefined || !title || names.some((name) => !isLatin(name) || mayBeHostOf(host, name))) return [];
  const words = new Set(contentWords(decoded(url).slice(url.indexOf(host) + host.length)));
  if ([...names, title].some((text) => contentWords(text).some((word) => words.has(word) && !isCommon.test(word))))
    return [];
  const found = `${show(url)}, which has nothing of ${[...names, title].map(show).join(', ')}`;
  return [{ ...at('url'), found, wanted: 'the address of this work; or whose site it is, in via' }];
}

const isLatin = (name: string): boolean => /^[\p{Script=Latin}\P{L}]*$/u.test(name);

/** Parts of the addresses of many sites. */
const isCommon = /^(?:news|world|article|articles|story|politics|html|index|page|item|archive|www|com)$/;
