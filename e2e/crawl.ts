import { parsePage, type Element } from '../src/anchoring/html.ts';
import { select } from '../src/publishing/page.ts';

/** One file of the site, as a crawler reads it: what it points to on its own server, and the places in it that can be pointed to. */
interface Reached {
  readonly status: number;
  readonly isPage: boolean;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly URL[];
}

/** All that can be reached from an address without leaving the folder that it stands in. */
export async function crawl(start: string): Promise<ReadonlyMap<string, Reached>> {
  const reached = new Map<string, Reached>();
  let next = [start];
  while (next.length > 0) {
    const answers = await Promise.all(next.map(async (address) => [address, await read(address)] as const));
    for (const [address, answer] of answers) reached.set(address, answer);
    next = [...new Set(answers.flatMap(([, { links }]) => links.map(fileOf)))].filter(
      (address) => address.startsWith(start) && !reached.has(address),
    );
  }
  return reached;
}

/** The links of a crawled site that lead to no file of it, or to no such place in one. */
export function brokenLinks(reached: ReadonlyMap<string, Reached>): readonly string[] {
  const isBroken = (link: URL): boolean => {
    const target = reached.get(fileOf(link));
    return target?.status !== 200 || (link.hash !== '' && !target.ids.has(decodeURIComponent(link.hash.slice(1))));
  };
  return [...reached].flatMap(([address, { links }]) =>
    links.filter(isBroken).map((link) => `${address} -> ${link.href}`),
  );
}

async function read(address: string): Promise<Reached> {
  const answer = await fetch(address, { redirect: 'manual' });
  const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
  const elements = isPage ? select(parsePage(await answer.text()), () => true) : [];
  const links = elements.flatMap(pointers).map((link) => new URL(link, address));
  const ids = elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []));
  return {
    status: answer.status,
    isPage,
    ids: new Set(ids),
    links: links.filter(({ origin }) => origin === new URL(address).origin),
  };
}

const pointers = ({ properties: { href, src, action } }: Element): readonly string[] =>
  [href, src, action].filter((value) => typeof value === 'string');
const fileOf = ({ origin, pathname, search }: URL): string => `${origin}${pathname}${search}`;
