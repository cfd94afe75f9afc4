import { createHash } from 'node:crypto';

/**
 * Where a policy is sent: in the `<meta>` of a page, of the search page (whose engine is WebAssembly), or in the header
 * of every answer.
 */
export type Place = 'page' | 'search' | 'header';

/**
 * The content security policy: nothing from elsewhere, and no style but the stylesheets given: that of a page stands in
 * the page, and the header is sent with all pages.
 */
export function policy(stylesheets: readonly string[], place: Place): string {
  const rules: Record<string, string> = {
    'default-src': "'none'",
    'script-src': place === 'page' ? "'self'" : "'self' 'wasm-unsafe-eval'",
    // From the site itself comes the style for paper.
    'style-src': ["'self'", ...stylesheets.map((one) => `'sha256-${digest(one)}'`)].join(' '),
    'img-src': "'self'",
    // Tools that check a page ask for robots.txt from within it.
    'connect-src': "'self'",
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

const digests = new Map<string, string>();

/** Of thousands of pages with a few stylesheets each is digested once. */
function digest(stylesheet: string): string {
  const made = digests.get(stylesheet) ?? createHash('sha256').update(stylesheet).digest('base64');
  digests.set(stylesheet, made);
  return made;
}
