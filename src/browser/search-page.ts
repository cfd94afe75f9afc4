import { itemsOf, type Answer } from '../search/find/answer.ts';
import type { Finder } from '../search/find/finder.ts';
import { inTime, untilLost } from '../search/find/patience.ts';
import type { TopicQuery } from '../search/find/topics.ts';
import { tellAnswer } from './answer.ts';
import { need } from './dom.ts';
import { beginningOf } from './long-question.ts';
import { showFound } from './quotation-item.ts';
import { choose, fromAddress, isThere, stateOf, toAddress } from './search-state.ts';
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
const linkNote = need('#link-note', HTMLElement);
const again = need('#ask-again', HTMLButtonElement);
const base = form.dataset['base'] ?? '/';

/**
 * Milliseconds until a reader is told that there is no answer yet, and between the last letter typed and the question.
 */
const patience = 5000;
const pause = 120;

const nothing: Answer = {
  quotations: undefined,
  topics: { outcome: 'absent' },
  topicWords: [],
  total: 0,
  more: () => Promise.resolve([]),
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
  const answer = isEmpty ? nothing : await answerTo(state);
  clearTimeout(late);
  if (turn === asked) show(answer, isEmpty ? '' : tellAnswer(answer));
}

/** Where the finder itself cannot be had, nothing could be read. */
async function answerTo(state: TopicQuery): Promise<Answer> {
  try {
    return await (await load()).answer(state);
  } catch {
    return { ...nothing, topics: { outcome: 'unread' } };
  }
}

function load(): Promise<Finder> {
  const loading = finder ?? inTime(import('./finder.ts')).then((module) => module.openFinder(base, passages()));
  finder = loading;
  loading.catch(() => {
    finder = undefined;
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

/** On a slow line the answer may still come, and is then shown; on a dead one this is what stays. */
function tellLate(): void {
  status.textContent = 'No answer yet.';
  fallback.hidden = false;
}

function show(answer: Answer, message: string): void {
  const { quotations, topics, total, more: next } = answer;
  const isUnread = [quotations, topics].some((result) => result?.outcome === 'unread');
  fallback.hidden = !isUnread;
  status.textContent = message;
  fill(
    'quotations',
    itemsOf(quotations).map((found) => showFound(found, base)),
  );
  const items = itemsOf(topics).map((topic) => showTopic(topic, base));
  fill('topics', items);
  more.hidden = items.length === 0 || items.length >= total;
  more.onclick = () => void showMore(next, total);
  form.dataset['state'] = isUnread ? 'unread' : 'done';
}

/** What cannot be read now can be asked for again. */
async function showMore(next: Answer['more'], total: number): Promise<void> {
  // A second press while the first is under way would fetch the same.
  more.disabled = true;
  try {
    const items = (await next()).map((topic) => showTopic(topic, base));
    append(items, total);
  } catch {
    status.textContent = 'The next could not be read. Ask for them again in a moment.';
  } finally {
    more.disabled = false;
  }
}

function fill(name: string, items: readonly HTMLLIElement[]): void {
  need(`#${name}`, HTMLOListElement).replaceChildren(...items);
  need(`#${name}-section`, HTMLElement).hidden = items.length === 0;
}

function append(items: readonly HTMLLIElement[], total: number): void {
  const list = need('#topics', HTMLOListElement);
  list.append(...items);
  more.hidden = items.length === 0 || list.children.length >= total;
  items[0]?.querySelector('a')?.focus();
}

function change(step: boolean): void {
  clearTimeout(typing);
  tellLink(toAddress(form, step), []);
  void ask();
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
  tellLink(beginningOf(box.value) === box.value, unknown);
  void ask();
}

/** What of the question is not in the address, and what of the address is not in the question. */
function tellLink(isAll: boolean, unknown: readonly string[]): void {
  const told = [
    ...(isAll ? [] : ['The address of this page has only the beginning of the question.']),
    ...unknown.map((value) => `The address asks for “${value}”, which is not here: nothing is narrowed by it.`),
  ];
  linkNote.textContent = told.join(' ');
  linkNote.hidden = told.length === 0;
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
addEventListener('popstate', () => void readAddress());

again.addEventListener('click', () => {
  if (finder) void ask();
  else void readAnew();
});
again.hidden = false;
bindSwitch(need('#slash', HTMLInputElement));
need('#shortcut', HTMLElement).hidden = false;
fallback.hidden = true;
void readAddress();
