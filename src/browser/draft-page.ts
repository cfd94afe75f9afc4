import { inTime } from '../search/find/patience.ts';
import { cannotTell } from './cannot-tell.ts';
import { make, need } from './dom.ts';
import type { Check, DraftReader, ReportKind } from './draft-reader.ts';
import { emptied } from './emptied.ts';
import { takeDraft } from './long-question.ts';

/**
 * The page that checks a draft. The text stays in its box: no address, no storage and no request has it. What reads it
 * is loaded with the first.
 */
const form = need('#draft-form', HTMLFormElement);
const box = need('#draft', HTMLTextAreaElement);
const size = need('#draft-size', HTMLElement);
const begin = need('#check', HTMLButtonElement);
const stop = need('#stop', HTMLButtonElement);
const on = need('#go-on', HTMLButtonElement);
const progress = need('#progress', HTMLElement);
const bar = need('progress', HTMLProgressElement);
const come = need('#come', HTMLElement);
const status = need('#draft-status', HTMLElement);
const results = need('#results', HTMLElement);
const report = need('#report', HTMLElement);
const saved = need('#saved', HTMLElement);
const base = form.dataset['base'] ?? '/';
const most = Number(form.dataset['most']);

let reader: Promise<DraftReader> | undefined;
/** What is checked, or was checked last. */
let check: Check | undefined;
let turn = 0;

function load(): Promise<DraftReader> {
  const loading =
    reader ??
    inTime(import('./draft-reader.ts')).then((module) => module.openReader(base, Number(form.dataset['passages'])));
  reader = loading;
  loading.catch(() => {
    reader = undefined;
  });
  return loading;
}

const inFigures = (many: number): string => many.toLocaleString('en-GB');

function tellSize(): void {
  size.textContent = `${inFigures(box.value.length)} of ${inFigures(most)} characters`;
}

/** Why a text is not read; nothing where it is. */
function refusal(text: string): string {
  if (text.trim() === '') return 'There is no text to check: paste one into the box.';
  if (text.length <= most) return '';
  const more = inFigures(text.length - most);
  return `The text has ${inFigures(text.length)} characters. ${inFigures(most)} can be read at once: leave out ${more}, or check it in parts.`;
}

async function checkDraft(): Promise<void> {
  check?.stop();
  check = undefined;
  turn++;
  const mine = turn;
  clear();
  const refused = refusal(box.value);
  if (refused !== '') {
    show('refused', refused);
    await emptied(results);
    return;
  }
  show('busy', 'Reading the text.');
  await emptied(results);
  if (mine !== turn) return;
  try {
    const { begin: open } = await load();
    if (mine !== turn) return;
    const opened = await open(box.value);
    if (mine !== turn) return;
    check = opened;
  } catch {
    if (mine === turn) show('unread', `${cannotTell} Or copy your text, load this page anew, and paste it.`);
    return;
  }
  await readOn();
}

async function readOn(): Promise<void> {
  const one = check;
  if (!one) return checkDraft();
  turn++;
  const mine = turn;
  show('busy', one.tally.read.length === 0 ? 'Reading the text.' : 'Reading on.');
  report.hidden = true;
  await one.goOn(results, () => {
    if (mine === turn) tellProgress(one);
  });
  if (mine === turn) finish(one);
}

/** What was found so far stays; what is still on its way is not waited for. */
function stopReading(): void {
  turn++;
  check?.stop();
  if (check) finish(check);
  else show('stopped', 'Stopped before any of it was read.');
}

function finish(one: Check): void {
  const { end, asked } = one.tally;
  show(end === 'whole' ? 'done' : end, one.tell());
  report.hidden = asked === 0;
}

/** Who listens is told when it begins and when it ends, and may ask the bar how far it has come. */
function tellProgress({ tally: { asked, read } }: Check): void {
  bar.max = asked;
  bar.value = read.length;
  come.textContent = `${inFigures(read.length)} of ${inFigures(asked)} sentences read, ${inFigures(results.children.length)} here`;
}

function clear(): void {
  report.hidden = true;
  saved.textContent = '';
  come.textContent = '';
  bar.removeAttribute('value');
}

/** A button that goes hands the focus on to the one that comes. */
function show(state: 'busy' | 'done' | 'unread' | 'stopped' | 'refused', message: string): void {
  const focused = [stop, on].includes(document.activeElement as HTMLButtonElement);
  form.dataset['state'] = state;
  // Said again, it would be called out again.
  if (status.textContent !== message) status.textContent = message;
  progress.hidden = state !== 'busy';
  stop.hidden = state !== 'busy';
  on.hidden = state !== 'unread' && state !== 'stopped';
  if (focused) [stop, on, begin].find((button) => !button.hidden)?.focus();
}

const kinds: Readonly<Record<ReportKind, { readonly ending: string; readonly type: string }>> = {
  text: { ending: 'txt', type: 'text/plain' },
  markdown: { ending: 'md', type: 'text/markdown' },
};

const reportOf = (one: Check, kind: ReportKind, date: Date): string =>
  one.report(kind, { home: location.origin + base, date });

function save(one: Check, kind: ReportKind): void {
  const { ending, type } = kinds[kind];
  const date = new Date();
  const url = URL.createObjectURL(new Blob([reportOf(one, kind, date)], { type: `${type};charset=utf-8` }));
  make('a', { href: url, download: `draft-check-${date.toISOString().slice(0, 10)}.${ending}` }).click();
  // The browser has taken it by then.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}

/** Only a page that came over a safe connection has a clipboard. */
async function copy(one: Check): Promise<void> {
  saved.textContent = '';
  try {
    await navigator.clipboard.writeText(reportOf(one, 'text', new Date()));
    saved.textContent = 'Copied';
  } catch {
    saved.textContent = 'It could not be copied here: save it as a file.';
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void checkDraft();
});
box.addEventListener('input', tellSize);
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  form.requestSubmit();
});
stop.addEventListener('click', stopReading);
on.addEventListener('click', () => void readOn());
report.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement) || !check) return;
  const { kind } = target.dataset;
  if (kind === 'text' || kind === 'markdown') save(check, kind);
  else void copy(check);
});

form.dataset['state'] = 'ready';
need('#draft-fallback', HTMLElement).hidden = true;
const left = takeDraft();
if (left !== '') {
  box.value = left;
  void checkDraft();
}
tellSize();
