import { defineConfig } from 'astro/config';
import { environment } from './src/config/environment.ts';
import { publish } from './src/publish/integration.ts';
import { search } from './src/search/integration.ts';

export default defineConfig({
  site: environment.site,
  base: environment.base,
  cacheDir: `${environment.cache}/astro`,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  experimental: {
    incrementalBuild: true,
    // Editors' tools complete and explain the fields of the content that is worked on, and not of a test's.
    contentIntellisense: environment.content === 'content',
  },
  integrations: [search(), publish()],
  vite: {
    build: { assetsInlineLimit: 0 },
    // Every page names the scripts that it begins with: by so much is it shorter.
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
    // What builds and tests write is nothing to be shown anew for.
    server: { watch: { ignored: ['**/.press/**', '**/dist/**', '**/test-results/**'] } },
  },
});
