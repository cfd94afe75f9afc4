import { createHash } from 'node:crypto';

/**
 * Where a policy is sent: in the `<meta>` of a page, of the search page (whose engine is WebAssembly) or of a claim in
 * other people’s pages; in the header of every answer, or in that of such claims, which anyone may frame.
 */
export type Place = 'page' | 'search' | 'embed' | 'header' | 'embed header';

/**
 * The content security policy: nothing from elsewhere, and no style but the stylesheets given: that of a page stands in
 * the page, and the header is sent with all pages.
 */
export function policy(stylesheets: readonly string[], place: Place): string {
  const rules: Record<string, string> = {
    'default-src': "'none'",
    'script-src': scripts[place],
    // From the site itself comes the style for paper, which a claim in other people’s pages has not.
    'style-src': [...(place === 'embed' ? [] : [own]), ...stylesheets.map((one) => `'sha256-${digest(one)}'`)].join(
      ' ',
    ),
    ...(place === 'embed' ? justItself : whatPagesDo),
    // An empty address of an icon keeps browsers from asking for one.
    ...(place === 'embed header' ? { 'img-src': "'self' data:" } : {}),
    'base-uri': "'none'",
    'object-src': "'none'",
    'worker-src': "'none'",
    // A meta element may not carry it. Without it, anyone may frame.
    ...(place === 'header' ? { 'frame-ancestors': "'none'" } : {}),
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
  };
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

const [own, withSearch] = ["'self'", "'self' 'wasm-unsafe-eval'"];

/** At the addresses of claims to embed a host answers with its page for unknown ones, too: the header allows both. */
const scripts: Readonly<Record<Place, string>> = {
  page: own,
  search: withSearch,
  embed: "'none'",
  header: withSearch,
  'embed header': own,
};

const whatPagesDo = {
  'img-src': "'self'",
  // Tools that check a page ask for robots.txt from within it.
  'connect-src': "'self'",
  'form-action': "'self'",
};

const justItself = { 'img-src': 'data:', 'connect-src': "'none'", 'form-action': "'none'" };

const digests = new Map<string, string>();

/** Of thousands of pages with a few stylesheets each is digested once. */
function digest(stylesheet: string): string {
  const made = digests.get(stylesheet) ?? createHash('sha256').update(stylesheet).digest('base64');
  digests.set(stylesheet, made);
  return made;
}
