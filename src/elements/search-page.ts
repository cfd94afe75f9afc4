import type { Answer } from './answer.ts';
import { need } from './dom.ts';
import { bindSwitch } from './shortcut.ts';
import { fromAddress, stateOf, toAddress } from './search-state.ts';

/** The search page: the last answer stays until the next is whole. The finder itself is loaded with the first question. */
const form = need('#search', HTMLFormElement);
const box = need('#q', HTMLInputElement);
const status = need('#search-status', HTMLElement);
const fallback = need('#search-fallback', HTMLElement);
const more = need('#topics-more', HTMLButtonElement);

const patience = 5000;
const pause = 120;
const nothing: Answer = { message: '', quotations: [], topics: [], total: 0, more: async () => [] };
let asked = 0;

async function ask(): Promise<void> {
  const turn = ++asked;
  const state = stateOf(form);
  form.dataset['state'] = 'busy';
  const late = setTimeout(() => turn === asked && tellLate(), patience);
  try {
    const empty = state.query === '' && Object.keys(state.filters).length === 0;
    const found = empty ? nothing : await find(state);
    if (turn === asked) show(found, 'done');
  } catch {
    if (turn === asked) show({ ...nothing, message: 'The search could not run.' }, 'failed');
  } finally {
    clearTimeout(late);
  }
}

/** On a slow line the answer may still come, and is then shown; on a dead one this is what stays. */
function tellLate(): void {
  status.textContent = 'No answer yet.';
  fallback.hidden = false;
}

async function find(state: ReturnType<typeof stateOf>): Promise<Answer> {
  const { answer } = await import('./answer.ts');
  return answer(state, form.dataset['base'] ?? '/', Number(form.dataset['passages']));
}

function show({ message, quotations, topics, total, more: next }: Answer, state: 'done' | 'failed'): void {
  fallback.hidden = state === 'done';
  status.textContent = message;
  fill('quotations', quotations);
  fill('topics', topics);
  more.hidden = topics.length >= total;
  more.onclick = () => void next().then((items) => append(items, total));
  form.dataset['state'] = state;
}

function fill(name: string, items: readonly HTMLLIElement[]): void {
  need(`#${name}`, HTMLOListElement).replaceChildren(...items);
  need(`#${name}-section`, HTMLElement).hidden = items.length === 0;
}

function append(items: readonly HTMLLIElement[], total: number): void {
  const list = need('#topics', HTMLOListElement);
  list.append(...items);
  more.hidden = list.children.length >= total;
  items[0]?.querySelector('a')?.focus();
}

function change(step: boolean): void {
  clearTimeout(typing);
  toAddress(form, step);
  void ask();
}

let typing: ReturnType<typeof setTimeout> | undefined;
box.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => change(false), pause);
});
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  box.value = '';
  change(false);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  change(true);
});
for (const select of form.querySelectorAll('select')) select.addEventListener('change', () => change(true));
addEventListener('popstate', () => {
  fromAddress(form);
  void ask();
});

bindSwitch(need('#slash', HTMLInputElement));
need('#shortcut', HTMLElement).hidden = false;
fallback.hidden = true;
fromAddress(form);
void ask();
