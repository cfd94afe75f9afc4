import { ratingOf } from '../../config/scales.ts';
import { lacking } from '../../config/style.ts';
import { fold } from '../../text/fold.ts';
import { show } from '../problem.ts';
import type { ClaimDraft } from '../read/drafts.ts';
import { refusedIn } from '../refused.ts';
import type { Rule } from './rule.ts';

const wanted = 'what is the matter, in at most 60 characters';

export const finding: Rule = {
  code: 'finding',
  says: 'Where something is the matter with a claim, by its rating or by missing context, a finding says what; where nothing is, there is none. The words of a quotation do not have what its finding says they lack.',
  check: (drafts) => {
    const isRefused = refusedIn(drafts);
    const outletOf = (article = ''): string =>
      drafts.outlets.get(drafts.articles.get(article)?.fields.outlet ?? '')?.fields.name ?? '';
    return [...drafts.claims.values()].flatMap(({ file, fields, at }) => {
      const { rating, missingContext, confidence, finding: told } = fields;
      if (rating === undefined || isRefused(file, 'finding')) return [];
      const { rank, label, scale } = ratingOf(rating);
      const context = missingContext === undefined ? undefined : 'missing context';
      const why = rank === 'raised' ? `“${label}”` : context;
      if (told === undefined)
        return why === undefined
          ? []
          : [{ ...at('finding'), field: 'finding', found: `${why} without a finding`, wanted }];
      const lacked = hasLacking({ fields, outlet: outletOf(fields.article) });
      if (lacked !== undefined)
        return [{ ...at('finding'), found: `${show(told)}, where the words have it`, wanted: 'what they lack' }];
      // Beside less confidence, or of reports that differ a little, there may be something to say.
      const isHeld = rank === 'held' && scale === 'accuracy' && confidence === 'high' && context === undefined;
      const nothing = `no finding, or missingContext, or another rating than “${label}” with high confidence`;
      return isHeld ? [{ ...at('finding'), found: show(told), wanted: nothing }] : [];
    });
  },
};

interface Told {
  readonly fields: ClaimDraft['fields'];
  readonly outlet: string;
}

/** What a finding says the words lack, and they have. Whose else a version is, is not known here. */
function hasLacking({ fields: { kind, quote = '', finding: told = '' }, outlet }: Told): string | undefined {
  const { whose = '', words = '' } = lacking.exec(told)?.groups ?? {};
  const isOurs = whose.trim() === '' || whose.startsWith('The version printed') || whose.startsWith(outlet);
  if (kind !== 'quotation' || words === '' || outlet === '' || !isOurs) return undefined;
  return ` ${fold(quote)} `.includes(` ${fold(words)} `) ? words : undefined;
}
