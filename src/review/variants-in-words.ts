import { words } from '../config/words.ts';
import type { Variant } from '../text/variant.ts';

/** All differences of a wording in words: those of words one by one, those of mere punctuation together at the end. */
export function tellVariants(variants: readonly Variant[]): string {
  const marks = variants.filter(({ kind }) => kind === 'punctuation');
  const rest = variants.filter(({ kind }) => kind !== 'punctuation');
  const printed = marks.map(({ base, other }) => `${quote(other)} for ${quote(base)}`).join(', ');
  return [...rest.map(tellVariant), ...(printed ? [`${words.variants.punctuation}: ${printed}`] : [])].join('; ');
}

const quote = (list: Variant['base']): string => `“${list.map((token) => token.text).join(' ')}”`;

/** One difference in words: "“be” for “remain,” (replaced)". */
export function tellVariant({ kind, base, other }: Variant): string {
  const label = words.variants[kind];
  if (kind === 'transposition') {
    return base.length > 0 ? `${quote(base)} stands elsewhere (${label})` : `${quote(other)} stands here (${label})`;
  }
  if (other.length === 0) return `without ${quote(base)}`;
  return base.length === 0 ? `${quote(other)} ${label}` : `${quote(other)} for ${quote(base)} (${label})`;
}
