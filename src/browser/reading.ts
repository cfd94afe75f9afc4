import { beginningOf, leaveQuestion } from './long-question.ts';
import { slashIsOn } from './shortcut.ts';

/**
 * Small conveniences of every page: `/` goes to the search box, arriving at a claim opens its callout, its link is
 * copied.
 */
document.addEventListener('keydown', (event) => {
  const box = document.querySelector<HTMLInputElement>('[data-find]');
  const typing =
    event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing || !box || !slashIsOn()) return;
  event.preventDefault();
  box.focus();
});

let arrived: HTMLDetailsElement | undefined;

/**
 * Open the callout of the claim that the address names: its own id is the claim's with `note-` before it. The one that
 * an earlier arrival opened is closed, or those of one paragraph would push each other out of sight.
 */
function openCallout(): void {
  const id = location.hash.slice(1);
  const callout = document.getElementById(id.startsWith('note-') ? id : `note-${id}`)?.querySelector('details');
  if (!callout || callout.open) return;
  if (arrived) arrived.open = false;
  callout.open = true;
  arrived = callout;
}

addEventListener('hashchange', openCallout);
openCallout();

/** A question that is longer than an address may be is handed on in the browser. */
document.addEventListener('submit', (event) => {
  const form = event.target;
  const box = form instanceof HTMLFormElement ? form.querySelector<HTMLInputElement>('[data-find]') : null;
  if (event.defaultPrevented || !box?.form) return;
  const beginning = beginningOf(box.value);
  if (beginning === box.value) return;
  event.preventDefault();
  leaveQuestion(box.value);
  location.assign(`${box.form.action}?${new URLSearchParams({ [box.name]: beginning })}`);
});

/** A permalink also puts its whole address on the clipboard, where the browser lets it. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-copy]') : null;
  if (!link) return;
  // Only a page that came over a safe connection has one.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  void clipboard?.writeText(link.href).then(
    () => link.parentElement?.querySelector('[role=status]')?.replaceChildren('Copied'),
    () => undefined,
  );
});
