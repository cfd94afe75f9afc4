import type { Answer, Finder } from '../search/find/finder.ts';
import { tellAnswer } from './answer.ts';
import { need } from './dom.ts';
import { showFound } from './quotation-item.ts';
import { fromAddress, stateOf, toAddress } from './search-state.ts';
import { bindSwitch } from './shortcut.ts';
import { showTopic } from './topic-item.ts';

/**
 * The search page: the last answer stays until the next is whole. The finder itself is loaded with the first question.
 */
const form = need('#search', HTMLFormElement);
const box = need('#q', HTMLInputElement);
const status = need('#search-status', HTMLElement);
const fallback = need('#search-fallback', HTMLElement);
const more = need('#topics-more', HTMLButtonElement);
const base = form.dataset['base'] ?? '/';

/**
 * Milliseconds until a reader is told that there is no answer yet, and between the last letter typed and the question.
 */
const patience = 5000;
const pause = 120;

const nothing: Answer = {
  quotations: undefined,
  topics: [],
  total: 0,
  more: () => Promise.resolve([]),
  cut: false,
};

let asked = 0;
let finder: Promise<Finder> | undefined;

async function ask(): Promise<void> {
  asked++;
  const turn = asked;
  const state = stateOf(form);
  const isEmpty = state.query === '' && Object.keys(state.filters).length === 0;
  form.dataset['state'] = 'busy';
  const late = setTimeout(() => {
    if (turn === asked) tellLate();
  }, patience);
  try {
    const answer = isEmpty ? nothing : await (await load()).answer(state);
    if (turn === asked) show(answer, { message: isEmpty ? '' : tellAnswer(answer), state: 'done' });
  } catch {
    if (turn === asked) show(nothing, { message: 'The search could not run.', state: 'failed' });
  } finally {
    clearTimeout(late);
  }
}

function load(): Promise<Finder> {
  const loading = finder ?? import('./finder.ts').then((module) => module.openFinder(base, passages()));
  finder = loading;
  loading.catch(() => {
    finder = undefined;
  });
  return loading;
}

const passages = (): number => Number(form.dataset['passages']);

/** On a slow line the answer may still come, and is then shown; on a dead one this is what stays. */
function tellLate(): void {
  status.textContent = 'No answer yet.';
  fallback.hidden = false;
}

interface Outcome {
  readonly message: string;
  readonly state: 'done' | 'failed';
}

function show({ quotations = [], topics, total, more: next }: Answer, { message, state }: Outcome): void {
  fallback.hidden = state === 'done';
  status.textContent = message;
  fill(
    'quotations',
    quotations.map((found) => showFound(found, base)),
  );
  fill(
    'topics',
    topics.map((topic) => showTopic(topic, base)),
  );
  more.hidden = topics.length >= total;
  more.onclick = async () => {
    const items = (await next()).map((topic) => showTopic(topic, base));
    append(items, total);
  };
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
  typing = setTimeout(() => {
    change(false);
  }, pause);
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
for (const select of form.querySelectorAll('select')) {
  select.addEventListener('change', () => {
    change(true);
  });
}
addEventListener('popstate', () => {
  fromAddress(form);
  void ask();
});

bindSwitch(need('#slash', HTMLInputElement));
need('#shortcut', HTMLElement).hidden = false;
fallback.hidden = true;
fromAddress(form);
void ask();
