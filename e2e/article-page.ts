import type { Page } from '@playwright/test';

/**
 * What a reader who arrives at a claim has before them: the marked words and callouts that stand out, and whether they
 * are in sight.
 */
export interface Arrival {
  readonly words: readonly string[];
  readonly callouts: readonly string[];
  readonly inSight: boolean;
}

export const arrival = (page: Page): Promise<Arrival> => page.evaluate(readArrival);

/** Runs in the page. */
function readArrival(): Arrival {
  const marks = [...document.querySelectorAll<HTMLElement>('.text mark')].filter(
    (mark) => getComputedStyle(mark).outlineStyle !== 'none',
  );
  const callouts = [...document.querySelectorAll('aside[role="doc-footnote"]')].filter(
    (one) => getComputedStyle(one.querySelector('.arrival') ?? one).display !== 'none',
  );
  const contents = callouts.map((one) => one.querySelector('details > div'));
  const isInSight = (element: Element | null): boolean => {
    const box = element?.getBoundingClientRect();
    const isLaidOut = element?.checkVisibility({ visibilityProperty: true }) === true && box !== undefined;
    return isLaidOut && box.height > 0 && box.top < innerHeight && box.bottom > 0;
  };
  return {
    words: [...new Set(marks.map(({ id, dataset }) => dataset['piece'] ?? id))],
    callouts: callouts.map(({ id }) => id),
    inSight: [...marks, ...contents].every(isInSight),
  };
}

/** The words of the article that is open, as they are laid out, without ours: each block on lines of its own. */
export const originalIn = (page: Page): Promise<string> => page.getByRole('article').evaluate(readOriginal);

/** Runs in the page. A zero character is where the original runs on without white space. */
function readOriginal(article: Element): string {
  const inline = new Set(['inline', 'table-cell']);
  const read = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof HTMLElement) || node.hasAttribute('data-ours')) return '';
    const words = [...node.childNodes].map(read).join('');
    const { display } = getComputedStyle(node);
    const separate = display === 'table-cell' ? ` ${words} ` : words;
    const line = inline.has(display) ? separate : `\n${words}\n`;
    return node.hasAttribute('data-joins') ? `${line}\0` : line;
  };
  return read(article)
    .replace(/[ \t\n\f\r]+/g, ' ')
    .replace(/ ?\0 ?/g, '')
    .trim();
}
