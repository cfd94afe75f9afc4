import { slashIsOn } from './shortcut.ts';

/**
 * An article's words and their notes: arriving at a claim opens its note, the words are the door to it, hovering or
 * focusing one shows the other, Escape closes what is open, and the keys [ and ] walk the claims.
 */
const marks = [...document.querySelectorAll<HTMLElement>('mark[id]')];
const asideOf = (id: string): HTMLElement | null => document.getElementById(`note-${id}`);
const detailsOf = (id: string) => asideOf(id)?.querySelector('details');
const claimAt = (target: EventTarget | null): string | undefined => {
  const place = target instanceof Element ? target.closest<HTMLElement>('.text mark, .callout') : null;
  if (place?.localName === 'mark') return place.dataset['piece'] ?? place.id;
  return place?.id.slice('note-'.length);
};
const arrived = (): string => location.hash.slice(1).replace(/^note-/, '');

function arrive(): void {
  for (const one of document.querySelectorAll('.callout.here')) one.classList.remove('here');
  last = arrived();
  const aside = asideOf(last);
  aside?.classList.add('here');
  const details = aside?.querySelector('details');
  if (details) details.open = true;
}

function light(id: string | undefined): void {
  for (const one of document.querySelectorAll('.lit')) one.classList.remove('lit');
  if (id === undefined) return;
  for (const one of document.querySelectorAll(`mark:is([id="${CSS.escape(id)}"], [data-piece="${CSS.escape(id)}"])`))
    one.classList.add('lit');
  asideOf(id)?.classList.add('lit');
}

/** The note that closes may stand above the words that one goes to, which it then moves away. */
function arriveAnew(): void {
  arrive();
  document.querySelector(':target')?.scrollIntoView();
}

/** The claim that was arrived at or had the focus, whichever was last. */
let last: string | undefined;

function walk(by: 1 | -1): void {
  const at = marks.findIndex(({ id }) => id === last);
  const next = at === -1 ? marks.find((mark) => mark.getBoundingClientRect().top > 0) : marks[at + by];
  if (!next) return;
  last = next.id;
  location.hash = next.id;
}

if (marks.length > 0) {
  addEventListener('hashchange', arriveAnew);
  arrive();
  document.addEventListener('focusin', ({ target }) => {
    last = claimAt(target) ?? last;
  });
  for (const kind of ['mouseover', 'focusin'] as const)
    document.addEventListener(kind, ({ target }) => {
      light(claimAt(target));
    });
  // A note that is opened near the edge of the window is brought into it; where one arrives, the words come first.
  const bring = ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement && target.open && !target.closest('.here'))
      target.querySelector('.inside')?.scrollIntoView({ block: 'nearest' });
  };
  document.addEventListener('toggle', bring, true);
  document.addEventListener('click', ({ target }) => {
    const mark = target instanceof Element ? target.closest('mark') : null;
    const details = detailsOf(claimAt(mark) ?? '');
    // Words that are being selected are no door, and a link in them is its own.
    if (!details || !getSelection()?.isCollapsed || (target as Element).closest('a')) return;
    details.open = !details.open;
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      document.querySelector('.callout.here')?.classList.remove('here');
      const open = document.querySelector<HTMLDetailsElement>('.callout details[open]');
      if (open) {
        open.open = false;
        open.querySelector('summary')?.focus({ preventScroll: true });
      }
    }
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    if (!isPlain || isTyping || !slashIsOn()) return;
    if (event.key === '[') walk(-1);
    if (event.key === ']') walk(1);
  });
}
