import type { Label } from '../anchoring/compare.ts';
import type { Range } from '../anchoring/locate.ts';
import type { Stretch } from '../anchoring/stretch.ts';
import { textFragment } from '../anchoring/text-fragment.ts';
import type { AlsoPrinted, PassageClaim } from '../search/record-data.ts';
import { make } from './dom.ts';
import type { Found } from './quotations.ts';

const labels: Readonly<Record<Label, string>> = {
  verbatim: 'Verbatim: the same characters',
  punctuation: 'The same words, other punctuation or spelling of it',
  close: 'Close: words differ',
};

/** One passage that holds a quotation, as a list item. Its first link leads to the very words in the article. */
export function showFound(
  { url, passage: { text, article, outlet, date, claims }, comparison, wording }: Found,
  base: string,
): HTMLLIElement {
  const { label, range, passage, quotation } = comparison;
  const claim = claimOf(claims, comparison.range, wording?.claim);
  const where = base + (claim ? url.replace(/#.*$/, `#${claim.id}`) : url).slice(1);
  return make(
    'li',
    { 'data-label': label, 'data-article': article, 'data-claim': claim?.id ?? '' },
    make('p', { class: 'small' }, make('strong', { class: 'label' }, labels[label])),
    make(
      'h3',
      {},
      make(
        'a',
        {
          href: `${where}${textFragment(text.slice(range.start, range.end) || (claim ? text.slice(claim.start, claim.end) : text))}`,
        },
        `${outlet}, ${date}`,
      ),
    ),
    make('blockquote', {}, ...passage.map((stretch) => show(stretch, 'mark'))),
    ...(label === 'close'
      ? [make('p', { class: 'small asked' }, 'You asked for: ', ...quotation.map((stretch) => show(stretch, 'span')))]
      : []),
    ...(wording
      ? [
          make(
            'p',
            { class: 'small' },
            'Words like yours were carried by ',
            make('cite', {}, wording.by),
            ': ',
            make('q', {}, wording.text),
          ),
        ]
      : []),
    ...(claim
      ? [
          make(
            'p',
            { class: 'small' },
            `${claim.speaker} · `,
            make('span', { class: 'rating', 'data-rating': claim.rating }, claim.label),
            ' ',
            make('a', { href: `${base}claims/${claim.id}/` }, 'Review of the claim'),
          ),
        ]
      : []),
    ...(claim?.also.map((other) => alsoPrinted(other, base)) ?? []),
  );
}

function show({ text, how }: Stretch, same: 'mark' | 'span'): Node {
  if (how === 'outside') return document.createTextNode(text);
  return how === 'same' ? make(same, {}, text) : make('em', { class: 'differs' }, text);
}

function alsoPrinted({ outlet, quote, url }: AlsoPrinted, base: string): HTMLParagraphElement {
  return make(
    'p',
    { class: 'small also' },
    'Also printed by ',
    make('a', { href: base + url.slice(1) }, outlet),
    ': ',
    make('q', {}, quote),
  );
}

/** The claim that covers most of the found words, or whose other wording they are. */
function claimOf(
  all: readonly PassageClaim[],
  { start, end }: Range,
  other: string | undefined,
): PassageClaim | undefined {
  const shared = (claim: PassageClaim): number => Math.min(end, claim.end) - Math.max(start, claim.start);
  const [best] = [...all].sort((a, b) => shared(b) - shared(a));
  return all.find(({ id }) => id === other) ?? (best && shared(best) > 0 ? best : undefined);
}
