import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';
import { publishing } from './src/publishing/integration.ts';
import { search } from './src/search/integration.ts';

export default defineConfig({
  site: process.env.SITE ?? 'https://verbatim.example',
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: {
    // Articles are printed as they are: nothing may rewrite their quotation marks.
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [remarkGfm] }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), publishing(), search()],
  vite: { build: { assetsInlineLimit: 0 } },
});
