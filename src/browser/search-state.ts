import { address } from '../addresses.ts';
import type { TopicQuery } from '../search/find/topics.ts';
import { beginningOf, takeQuestion } from './long-question.ts';

/** What the form asks: its state is the address's, and the history's where an address cannot hold it. */
export function stateOf(form: HTMLFormElement): TopicQuery {
  const { q = '', ...filters } = Object.fromEntries(filled(form));
  return { query: q.trim(), filters };
}

/** A value that the address names, and that is none of those which can be chosen in the form. */
export interface OtherValue {
  readonly select: HTMLSelectElement;
  readonly value: string;
}

/**
 * A box of one line drops line breaks that are set, and would glue the words on either side of them together.
 *
 * @returns the values that the form does not have: so far nothing is narrowed by them.
 */
export function fromAddress(form: HTMLFormElement): readonly OtherValue[] {
  const state = new URLSearchParams(location.search);
  for (const box of form.querySelectorAll('input')) {
    box.value = (keptQuestion() ?? takeQuestion(state.get(box.name) ?? '')).replace(/[\r\n]/g, ' ');
  }
  return [...form.querySelectorAll('select')].flatMap((select) => {
    const value = state.get(select.name) ?? '';
    const isKnown = [...select.options].some((option) => option.value === value);
    select.value = isKnown ? value : '';
    return isKnown ? [] : { select, value };
  });
}

/** Whether claims have a value, which then has a page. Where that cannot be asked, the address is believed. */
export async function isThere({ select, value }: OtherValue, base: string): Promise<boolean> {
  if (!/^[a-z0-9-]+$/.test(value)) return false;
  const page = `${base.replace(/\/$/, '')}${address.claimsBy(select.name, value)}`;
  return fetch(page, { method: 'HEAD' }).then(
    ({ ok }) => ok,
    () => true,
  );
}

/** Let a value be chosen, and choose it: it is shown by its key, since its name is not known here. */
export function choose({ select, value }: OtherValue): void {
  select.add(new Option(value, value));
  select.value = value;
}

/**
 * Typing changes the address in place; a chosen filter or a sent form is a step that the back button takes back.
 *
 * @returns whether the address holds all of the question.
 */
export function toAddress(form: HTMLFormElement, step: boolean): boolean {
  const { q = '', ...filters } = Object.fromEntries(filled(form));
  const beginning = beginningOf(q);
  const state = new URLSearchParams({ ...(q === '' ? {} : { q: beginning }), ...filters });
  const address = state.size > 0 ? `?${state}` : location.pathname;
  const kept = beginning === q ? null : { question: q };
  if (step) history.pushState(kept, '', address);
  else history.replaceState(kept, '', address);
  return beginning === q;
}

/** The whole of a question whose address has only its beginning. */
const keptQuestion = (): string | undefined =>
  (history.state as { readonly question?: string } | null)?.question ?? undefined;

function filled(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([key, value]) =>
    typeof value === 'string' && value !== '' ? [[key, value]] : [],
  );
}
