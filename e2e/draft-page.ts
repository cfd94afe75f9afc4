import { expect, type Locator, type Page } from '@playwright/test';

export const box = (page: Page): Locator => page.getByRole('textbox', { name: 'Text to check' });
export const sentences = (page: Page): Locator => page.locator('#results > li');
export const told = (page: Page): Locator => page.locator('#draft-status');
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** The page that checks drafts, once it can. */
export async function openDraft(page: Page): Promise<void> {
  await page.goto('/search/draft/');
  await expectState(page, 'ready');
}

export const expectState = (page: Page, state: string): Promise<void> =>
  expect(page.locator('#draft-form')).toHaveAttribute('data-state', state);

/** Check a text to its end. */
export async function check(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
  await button(page, 'Check').click();
  await expectState(page, 'done');
}
