import type { Variant, VariantKind } from '../anchoring/variant.ts';

/** How readers are told of each kind of difference. */
export const variantLabels: Readonly<Record<VariantKind, string>> = {
  same: 'the same',
  punctuation: 'punctuation or capitals',
  spelling: 'spelling or form of the word',
  substitution: 'word for word',
  transposition: 'order',
  omission: 'left out',
  addition: 'added',
  bracketed: 'added in the outlet’s own brackets',
};

/** All differences of a wording in words: those of words one by one, those of mere punctuation together at the end. */
export function tellVariants(variants: readonly Variant[]): string {
  const [marks, rest] = [
    variants.filter(({ kind }) => kind === 'punctuation'),
    variants.filter(({ kind }) => kind !== 'punctuation'),
  ];
  const words = rest.map(tellVariant);
  const printed = marks.map(({ base, other }) => `${quote(other)} for ${quote(base)}`).join(', ');
  return [...words, ...(printed ? [`${variantLabels.punctuation}: ${printed}`] : [])].join('; ');
}

const quote = (list: Variant['base']): string => `“${list.map((token) => token.text).join(' ')}”`;

/** One difference in words: "“be” for “remain,” (word for word)". */
export function tellVariant({ kind, base, other }: Variant): string {
  const label = variantLabels[kind];
  if (kind === 'transposition')
    return base.length > 0 ? `${quote(base)} stands elsewhere (${label})` : `${quote(other)} stands here (${label})`;
  if (other.length === 0) return `${quote(base)} ${label}`;
  return base.length === 0 ? `${quote(other)} ${label}` : `${quote(other)} for ${quote(base)} (${label})`;
}
