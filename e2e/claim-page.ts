import type { Page } from '@playwright/test';

/** What a claim's own page says of it. */
export interface ReviewedClaim {
  readonly words: string;
  readonly rating: string | undefined;
  readonly label: string;
  readonly place: string;
  readonly backLink: string | null;
  readonly previous: string | null;
  readonly next: string | null;
}

/** The review in the claim page that is open. */
export const reviewedClaim = (page: Page): Promise<ReviewedClaim> => page.evaluate(readReview);

/** Runs in the page. */
function readReview(): ReviewedClaim {
  const text = (selector: string): string =>
    (document.querySelector(selector)?.textContent ?? '').trim().replace(/\s+/g, ' ');
  const address = (link: Element | null | undefined): string | null => link?.getAttribute('href') ?? null;
  const links = [...document.querySelectorAll('main a')];
  return {
    words: text('blockquote mark'),
    rating: document.querySelector<HTMLElement>('.verdict .rating')?.dataset['rating'],
    label: text('.verdict .rating'),
    place: /^Claim (\d+) in/.exec(text('main .kicker'))?.[1] ?? '',
    backLink: address(links.find((link) => link.textContent === 'See these words in the article')),
    previous: address(links.find((link) => link.textContent?.includes('Previous:'))),
    next: address(links.find((link) => link.textContent?.includes('Next:'))),
  };
}
