import type { Counts } from '../search/find/pagefind.ts';

/** The names of values as the form came, or as they were added to it. */
const names = new WeakMap<HTMLOptionElement, string>();

/** Say beside each value that can be chosen how many of what was found have it; nothing where that is not known. */
export function showCounts(form: HTMLFormElement, counts: Counts): void {
  for (const select of form.querySelectorAll('select'))
    for (const option of select.options) {
      const name = names.get(option) ?? option.text;
      names.set(option, name);
      const many = counts[select.name];
      const text = many && option.value !== '' ? `${name} (${many[option.value] ?? 0})` : name;
      if (option.text !== text) option.text = text;
    }
}
