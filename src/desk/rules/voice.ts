import { show, type Fault } from '../problem.ts';
import type { ClaimDraft, Drafts } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const voice: Rule = {
  code: 'voice',
  says:
    'The speaker of a quotation is the one who is quoted; of all else it is the outlet of the article, for nobody is held ' +
    'to another’s words. Only an attribution says, in attributedTo, whose words it reports.',
  check: (drafts) => {
    const mistaken = mistakenIn(drafts);
    return [
      ...mistaken.values(),
      ...[...drafts.claims.values()].flatMap((claim) => [
        ...(mistaken.has(claim.fields.article ?? '') ? [] : ownFaults(claim, drafts)),
        ...reportFaults(claim),
      ]),
    ];
  },
};

/** Where all claims of an article are held to one other outlet, it is its own that is wrong. */
function mistakenIn({ claims, articles, outlets }: Drafts): ReadonlyMap<string, Fault> {
  const own = [...claims.values()].filter(({ fields: { kind } }) => kind !== undefined && kind !== 'quotation');
  const groups = Map.groupBy(own, ({ fields }) => fields.article ?? '');
  return new Map(
    [...groups].flatMap(([slug, all]) => {
      const [speaker, ...others] = new Set(all.map(({ fields }) => fields.speaker));
      const { fields, at } = articles.get(slug) ?? {};
      const outlet = fields?.outlet;
      const isOne = speaker !== undefined && others.length === 0 && all.length > 1;
      if (!isOne || !at || outlet === undefined || !outlets.has(outlet) || !outlets.has(speaker)) return [];
      if (speaker === outlet) return [];
      const found = `${show(outlet)}, where ${all.length} claims have ${show(speaker)} as their speaker`;
      return [
        [slug, { ...at('outlet'), found, wanted: `${show(speaker)}; or ${show(outlet)} in each of them` }] as const,
      ];
    }),
  );
}

function ownFaults(
  { fields: { kind, speaker, article }, at }: ClaimDraft,
  { articles, outlets }: Drafts,
): readonly Fault[] {
  const outlet = articles.get(article ?? '')?.fields.outlet;
  if (kind === undefined || kind === 'quotation' || speaker === undefined || outlet === undefined) return [];
  // That the article’s outlet does not exist is told already.
  if (!outlets.has(outlet)) return [];
  if (speaker === outlet) return [];
  const whose = kind === 'attribution' ? '; in attributedTo, whose words it reports' : '';
  return [{ ...at('speaker'), found: `${show(speaker)}, for what the outlet says`, wanted: `${show(outlet)}${whose}` }];
}

function reportFaults({ fields: { kind, attributedTo }, at }: ClaimDraft): readonly Fault[] {
  if (kind === undefined || kind === 'attribution' || attributedTo === undefined) return [];
  return [
    {
      ...at('attributedTo'),
      found: `it on a claim of the kind ${show(kind)}`,
      wanted: 'an attribution, or no attributedTo',
    },
  ];
}
