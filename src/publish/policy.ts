import { createHash } from 'node:crypto';

/**
 * Where a policy is sent: in the `<meta>` of a page, of the search page (whose engine is WebAssembly), or in the header
 * of every answer.
 */
export type Place = 'page' | 'search' | 'header';

/**
 * The content security policy: nothing from elsewhere, and no style but the site's one stylesheet, which stands in each
 * page.
 */
export function policy(stylesheet: string, place: Place): string {
  const rules: Record<string, string> = {
    'default-src': "'none'",
    'script-src': place === 'page' ? "'self'" : "'self' 'wasm-unsafe-eval'",
    'style-src': `'sha256-${createHash('sha256').update(stylesheet).digest('base64')}'`,
    'img-src': "'self'",
    'connect-src': "'self'",
    'font-src': "'self'",
    'manifest-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'object-src': "'none'",
    'worker-src': "'none'",
    // A meta element may not carry it.
    ...(place === 'header' ? { 'frame-ancestors': "'none'" } : {}),
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
  };
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
