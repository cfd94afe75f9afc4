import { leaveDraft } from './long-question.ts';

/** A longer text is read in parts by the search, and sentence by sentence on the page that checks drafts. */
const longest = 600;

/** The words of the way to that page: with nothing to take along, and with a text. */
const [empty, withText] = ['A whole article or speech? Check a draft', 'Check this text sentence by sentence'];

/**
 * The way from the box to the page that checks drafts: a long text is taken along, with the lines in which it was
 * pasted, which a box of one line has lost.
 *
 * @returns to be called when the box was changed by other than its reader.
 */
export function bindOffer(link: HTMLAnchorElement, box: HTMLInputElement): () => void {
  let pasted = '';
  const isLong = (): boolean => box.value.length > longest;
  const tell = (): void => {
    link.textContent = isLong() ? withText : empty;
  };
  box.addEventListener('paste', ({ clipboardData }) => {
    pasted = clipboardData?.getData('text/plain') ?? '';
  });
  box.addEventListener('input', tell);
  link.addEventListener('click', (event) => {
    if (!isLong() || event.ctrlKey || event.metaKey || event.shiftKey) return;
    leaveDraft(inked(pasted) === inked(box.value) ? pasted : box.value);
  });
  return tell;
}

const inked = (text: string): string => text.replace(/\s+/g, '');
