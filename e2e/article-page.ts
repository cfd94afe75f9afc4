import type { Page } from '@playwright/test';

/** What an article page shows of one claim: its marked words, and the callout that they refer to. */
export interface ShownClaim {
  readonly id: string;
  readonly words: string;
  readonly rating: string | undefined;
  readonly folded: boolean;
  readonly callout:
    | {
        readonly id: string;
        readonly number: string;
        readonly rating: string | undefined;
        readonly label: string;
        readonly links: readonly (string | null)[];
      }
    | undefined;
}

/** The claims of the article page that is open, in the order of its words. */
export const shownClaims = (page: Page): Promise<ShownClaim[]> => page.evaluate(readClaims);

/** Runs in the page. */
function readClaims(): ShownClaim[] {
  const words = (node: Node): string => {
    if (node instanceof Element && node.hasAttribute('data-ours')) return '';
    return node instanceof Text ? node.data : [...node.childNodes].map(words).join('');
  };
  const line = (element: Element | null): string => (element?.textContent ?? '').trim();
  return [...document.querySelectorAll<HTMLElement>('[data-original] mark[id]')].map((mark) => {
    const pieces = [...document.querySelectorAll(`mark[data-claim="${mark.id}"]`)];
    const reference = pieces.at(-1)?.nextElementSibling;
    const callout = document.querySelector<HTMLElement>(reference?.getAttribute('href') ?? '#none');
    return {
      id: mark.id,
      words: pieces.map(words).join('').replace(/\s+/g, ' '),
      rating: mark.dataset['rating'],
      folded: mark.closest('details') !== null,
      callout: callout
        ? {
            id: callout.id,
            number: line(callout.querySelector('.number')),
            rating: callout.dataset['rating'],
            label: line(callout.querySelector('.rating')),
            links: [...callout.querySelectorAll('.actions a')].map((link) => link.getAttribute('href')),
          }
        : undefined,
    };
  });
}

/** What a reader who arrives at a claim has before them: the marked words and callouts that stand out, and whether they are in sight. */
export interface Arrival {
  readonly words: readonly string[];
  readonly callouts: readonly string[];
  readonly inSight: boolean;
}

export const arrival = (page: Page): Promise<Arrival> => page.evaluate(readArrival);

/** Runs in the page. */
function readArrival(): Arrival {
  const marks = [...document.querySelectorAll<HTMLElement>('mark[data-claim]')].filter(
    (mark) => getComputedStyle(mark).outlineStyle !== 'none',
  );
  const callouts = [...document.querySelectorAll('aside[role="doc-footnote"]')].filter(
    (one) => getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)',
  );
  const contents = callouts.map((one) => one.querySelector('details > div'));
  const isInSight = (element: Element | null): boolean => {
    const box = element?.getBoundingClientRect();
    return (
      box !== undefined &&
      element?.checkVisibility({ visibilityProperty: true }) === true &&
      box.height > 0 &&
      box.top < innerHeight &&
      box.bottom > 0
    );
  };
  return {
    words: [...new Set(marks.map(({ dataset }) => dataset['claim'] ?? ''))],
    callouts: callouts.map(({ id }) => id),
    inSight: [...marks, ...contents].every(isInSight),
  };
}
