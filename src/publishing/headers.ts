/** One rule of a `_headers` file, as Netlify and Cloudflare Pages read it: a path, in which `*` stands for anything, and its headers. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n')) {
    if (/^\S/.test(line)) rules.push({ path: line.trim(), headers: [] });
    else if (line.trim()) rules.at(-1)?.headers.push(parseHeader(line));
  }
  return rules;
}

function parseHeader(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

/** The headers of all rules that a path matches, in their order. */
export function headersFor(rules: readonly HeaderRule[], path: string): readonly (readonly [string, string])[] {
  return rules.filter((rule) => matches(rule.path, path)).flatMap(({ headers }) => headers);
}

function matches(pattern: string, path: string): boolean {
  const expression = pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*');
  return new RegExp(`^${expression}$`).test(path);
}
