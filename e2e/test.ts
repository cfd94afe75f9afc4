import { test as base } from '@playwright/test';
import { originOf } from './sites.ts';

export { expect } from '@playwright/test';

/** `page.goto('/claims/')` reads the fixture; `repo` is the origin of the same site built for `/repo/`. */
export const test = base.extend<{ repo: string }>({
  baseURL: async ({}, use) => {
    await use(originOf('fixture'));
  },
  repo: async ({}, use) => {
    await use(originOf('repo'));
  },
});

/** `page.goto('/claims/')` reads the site that is published. */
export const published = base.extend({
  baseURL: async ({}, use) => {
    await use(originOf('published'));
  },
});
