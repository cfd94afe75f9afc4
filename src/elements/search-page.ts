import { need } from './dom.ts';
import { openIndex, type Hit, type Pagefind } from './pagefind.ts';
import { findTopics, showTopic } from './topics.ts';

/** The search page: the form's state is the address's, and an answer replaces the last one when it is whole. */
const form = need('#search', HTMLFormElement);
const box = need('#q', HTMLInputElement);
const status = need('#search-status', HTMLElement);
const fallback = need('#search-fallback', HTMLElement);
const section = need('#topics-section', HTMLElement);
const list = need('#topics', HTMLOListElement);
const more = need('#topics-more', HTMLButtonElement);
const selects = [...form.querySelectorAll('select')];

const page = 20;
const patience = 5000;
let asked = 0;
let engine: Promise<Pagefind> | undefined;
let rest: readonly Hit[] = [];

function fromAddress(): void {
  const state = new URLSearchParams(location.search);
  box.value = state.get('q') ?? '';
  for (const select of selects) select.value = state.get(select.name) ?? '';
}

function toAddress(how: 'push' | 'replace'): void {
  const state = new URLSearchParams([...new FormData(form)].flatMap(([key, value]) => (typeof value === 'string' && value !== '' ? [[key, value]] : [])));
  const address = state.size > 0 ? `?${state}` : location.pathname;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

async function answer(): Promise<void> {
  const turn = ++asked;
  const query = box.value.trim();
  const filters = Object.fromEntries(selects.flatMap(({ name, value }) => (value ? [[name, value]] : [])));
  form.dataset['state'] = 'busy';
  if (query === '' && Object.keys(filters).length === 0) return finish('', []);
  try {
    const hits = await inTime(findTopics(await inTime((engine ??= openIndex(form.dataset['base'] ?? '/', 'pagefind'))), query, filters));
    const items = await inTime(Promise.all(hits.slice(0, page).map(async (hit) => showTopic(await hit.data()))));
    if (turn !== asked) return;
    rest = hits.slice(page);
    finish(count(hits.length, query), items);
  } catch {
    engine = undefined;
    if (turn === asked) fail();
  }
}

function finish(message: string, items: readonly HTMLLIElement[]): void {
  fallback.hidden = true;
  status.textContent = message;
  list.replaceChildren(...items);
  section.hidden = items.length === 0;
  more.hidden = rest.length === 0 || items.length === 0;
  form.dataset['state'] = 'done';
}

function fail(): void {
  finish('The search could not run.', []);
  fallback.hidden = false;
  form.dataset['state'] = 'failed';
}

function count(found: number, query: string): string {
  const what = query === '' ? 'these filters' : `“${query.length > 60 ? `${query.slice(0, 60)}…` : query}”`;
  if (found === 0) return `Nothing found for ${what}.`;
  return `${found} ${found === 1 ? 'result' : 'results'} for ${what}.`;
}

async function inTime<T>(promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('No answer in time')), patience));
  return Promise.race([promise, late]);
}

let typing: ReturnType<typeof setTimeout> | undefined;
box.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => {
    toAddress('replace');
    void answer();
  }, 150);
});
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  box.value = '';
  toAddress('replace');
  void answer();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  toAddress('push');
  void answer();
});
for (const select of selects)
  select.addEventListener('change', () => {
    toAddress('push');
    void answer();
  });
more.addEventListener('click', () => {
  const next = rest.slice(0, page);
  rest = rest.slice(page);
  more.hidden = rest.length === 0;
  void Promise.all(next.map(async (hit) => showTopic(await hit.data()))).then((items) => {
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
  });
});
addEventListener('popstate', () => {
  fromAddress();
  void answer();
});

fallback.hidden = true;
fromAddress();
void answer();
