import { rest } from '../search/find/breath.ts';
import { inTime, untilLost } from '../search/find/patience.ts';
import type { TopicQuery } from '../search/find/topics.ts';
import type { Shown } from './answer-page.ts';
import { cannotTell } from './cannot-tell.ts';
import { need } from './dom.ts';
import { showCounts } from './facet-counts.ts';
import { bindOffer } from './draft-offer.ts';
import type { Search } from './finder.ts';
import { beginningOf } from './long-question.ts';
import { choose, fromAddress, isThere, stateOf, toAddress } from './search-state.ts';

/**
 * The search page: the last answer stays until the next is whole. What finds and shows is loaded with the first
 * question.
 */
const form = need('#search', HTMLFormElement);
const box = need('#q', HTMLInputElement);
const status = need('#search-status', HTMLElement);
const fallback = need('#search-fallback', HTMLElement);
const again = need('#ask-again', HTMLButtonElement);
const results = need('#results', HTMLElement);
const browse = need('#browse', HTMLElement);
const narrowed = need('#narrowed', HTMLElement);
const filters = need('#search fieldset', HTMLFieldSetElement);
const tellOffer = bindOffer(need('#to-draft', HTMLAnchorElement), box);
const base = form.dataset['base'] ?? '/';

/** A page that is opened with a question will need these: they come beside what asks for them, not after it. */
if (location.search !== '') {
  hint({ rel: 'modulepreload', href: `${base}pagefind/pagefind.js` });
  hint({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: `${base}pagefind/wasm.unknown.pagefind` });
}

function hint(link: Partial<HTMLLinkElement>): void {
  document.head.append(Object.assign(document.createElement('link'), link));
}

/**
 * Milliseconds until a reader is told that there is no answer yet, and between the last letter typed and the question.
 */
const patience = 5000;
const pause = 120;

const nothing: Shown = { message: '', sections: [], key: '', isUnread: false, count: () => Promise.resolve({}) };

let asked = 0;
let search: Promise<Search> | undefined;

async function ask(): Promise<void> {
  asked++;
  const turn = asked;
  const state = stateOf(form);
  const isEmpty = state.query === '' && Object.keys(state.filters).length === 0;
  form.dataset['state'] = 'busy';
  if (!isEmpty) browse.hidden = true;
  const late = setTimeout(() => {
    if (turn === asked) tellLate();
  }, patience);
  const ready = isEmpty ? nothing : await answerTo(state, () => turn === asked);
  clearTimeout(late);
  if (turn !== asked) return;
  browse.hidden = ready.sections.length > 0 && !ready.isUnread;
  show(ready);
  count = ready.count;
  await tellCounts();
}

let count = nothing.count;

/** Beside the values that can be chosen, where they are in sight: to count them more of the index is loaded. */
async function tellCounts(): Promise<void> {
  if (!filters.checkVisibility({ contentVisibilityAuto: true })) return;
  const counted = count;
  await rest();
  const counts = await counted();
  if (counted === count) showCounts(form, counts);
}
filters.closest('details')?.addEventListener('toggle', () => void tellCounts());

/** Where the finder itself cannot be had, nothing could be read. Between two parts of the work the page is drawn. */
async function answerTo(state: TopicQuery, isAwaited: () => boolean): Promise<Shown> {
  try {
    const { find, show: make } = await load();
    await rest();
    const answer = await find(state);
    await rest();
    return isAwaited() ? make(answer, tell) : nothing;
  } catch {
    return { ...nothing, message: cannotTell, isUnread: true };
  }
}

function load(): Promise<Search> {
  const loading = search ?? inTime(import('./finder.ts')).then((module) => module.openSearch(base, passages()));
  search = loading;
  loading.catch(() => {
    search = undefined;
  });
  return loading;
}

/** A script that came and was none stays what it was in this page, and may be kept by the browser: past both. */
async function readAnew(): Promise<void> {
  form.dataset['state'] = 'busy';
  const scripts = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(location.origin) && name.endsWith('.js'));
  await Promise.allSettled(scripts.map((script) => fetch(script, { cache: 'reload', signal: untilLost() })));
  location.reload();
}

const passages = (): number => Number(form.dataset['passages']);

function tell(message: string): void {
  status.textContent = message;
}

/** On a slow line the answer may still come, and is then shown; on a dead one this is what stays. */
function tellLate(): void {
  tell('No answer yet.');
  fallback.hidden = false;
}

let shown = nothing.key;

/** What is the same as before stays as it is, with whatever a reader has begun in it. */
function show(ready: Shown): void {
  tell([ready.message, linkNote].join(' ').trim());
  fallback.hidden = !ready.isUnread;
  const key = linkNote + ready.key;
  if (key !== shown) results.replaceChildren(...ready.sections);
  shown = key;
  form.dataset['state'] = ready.isUnread ? 'unread' : 'done';
}

async function change(step: boolean): Promise<void> {
  clearTimeout(typing);
  form.dataset['state'] = 'busy';
  tellLink(toAddress(form, step), []);
  tellNarrowed();
  // A browser may take its time to write an address.
  await rest();
  await ask();
}

/** Where the filters are folded, how many are chosen is said beside. */
function tellNarrowed(): void {
  const many = Object.keys(stateOf(form).filters).length;
  narrowed.textContent = many > 0 ? ` · ${many} chosen` : '';
}

let reading = 0;

async function readAddress(): Promise<void> {
  reading++;
  const turn = reading;
  form.dataset['state'] = 'busy';
  const others = fromAddress(form);
  const there = await Promise.all(others.map((one) => isThere(one, base)));
  if (turn !== reading) return;
  others.filter((_, index) => there[index]).forEach(choose);
  const unknown = others.filter((_, index) => !there[index]).map(({ value }) => value);
  toAddress(form, false);
  tellOffer();
  tellLink(beginningOf(box.value) === box.value, unknown);
  tellNarrowed();
  void ask();
}

/** What of the question is not in the address, and what of the address is not in the question. */
let linkNote = '';

function tellLink(isAll: boolean, unknown: readonly string[]): void {
  linkNote = [
    ...(isAll ? [] : ['The address of this page has only the beginning of the question.']),
    ...unknown.map((value) => `The address asks for “${value}”, which is not here: nothing is narrowed by it.`),
  ].join(' ');
}

let typing: ReturnType<typeof setTimeout> | undefined;
box.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => {
    void change(false);
  }, pause);
});
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  box.value = '';
  tellOffer();
  void change(false);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void change(true);
});
for (const select of form.querySelectorAll('select')) {
  select.addEventListener('change', () => {
    void change(true);
  });
}
addEventListener('popstate', () => void readAddress());

again.addEventListener('click', () => {
  if (search) void ask();
  else void readAnew();
});
again.hidden = false;
fallback.hidden = true;
browse.hidden = true;
void readAddress();
