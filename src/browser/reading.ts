import { beginningOf, leaveQuestion } from './long-question.ts';
import { slashIsOn } from './shortcut.ts';
import { statusBeside } from './status-beside.ts';

/**
 * Small conveniences of every page: `/` goes to the search box, a question that is too long for an address is kept, and
 * a permalink is copied or shared.
 */
document.addEventListener('keydown', (event) => {
  const box = document.querySelector<HTMLInputElement>('[data-find]');
  const typing =
    event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing || !box || !slashIsOn()) return;
  event.preventDefault();
  box.focus();
});

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

/**
 * A permalink is handed to the system where it can share, and else put on the clipboard; where neither is allowed it is
 * shown, to be copied by hand. What came of it stands where the finger is, and the page stays where it is.
 */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-copy]') : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  // There before anything is said in it, for who listens.
  const status = statusBeside(link);
  void hand(link.href).then(
    (done) => {
      status.textContent = done;
    },
    () => {
      status.textContent = link.href;
      getSelection()?.selectAllChildren(status);
    },
  );
});

/** What there is to say of an address that was handed over. Rejects where it could not be. */
async function hand(url: string): Promise<string> {
  const hasSheet = matchMedia('(pointer: coarse)').matches && typeof navigator.share === 'function';
  if (hasSheet && (await isShown(url))) return '';
  // Only a page that came over a safe connection has a clipboard.
  await navigator.clipboard.writeText(url);
  return 'Copied';
}

/** Whether the system shows its sheet: who has used or closed it knows what came of it. */
const isShown = (url: string): Promise<boolean> =>
  navigator.share({ url }).then(
    () => true,
    (error: unknown) => error instanceof DOMException && error.name === 'AbortError',
  );
