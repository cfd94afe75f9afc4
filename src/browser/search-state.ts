import type { TopicQuery } from '../search/find/topics.ts';

/** What the form asks: its state is the address's. */
export function stateOf(form: HTMLFormElement): TopicQuery {
  const { q = '', ...filters } = Object.fromEntries(filled(form));
  return { query: q.trim(), filters };
}

/** A box of one line drops line breaks that are set, and would glue the words on either side of them together. */
export function fromAddress(form: HTMLFormElement): void {
  const state = new URLSearchParams(location.search);
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    field.value = (state.get(field.name) ?? '').replace(/[\r\n]/g, ' ');
  }
}

/** Typing changes the address in place; a chosen filter or a sent form is a step that the back button takes back. */
export function toAddress(form: HTMLFormElement, step: boolean): void {
  const state = new URLSearchParams(filled(form).map(([key, value]) => [key, value.slice(0, 2000)]));
  const address = state.size > 0 ? `?${state}` : location.pathname;
  if (step) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

function filled(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([key, value]) =>
    typeof value === 'string' && value !== '' ? [[key, value]] : [],
  );
}
