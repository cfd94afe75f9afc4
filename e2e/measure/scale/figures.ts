import { median } from '../median.ts';
import type { Taken } from '../run.ts';
import { atMost, type Figure, type Section } from '../table.ts';
import type { ListPage } from './lists.ts';
import type { Site } from './site.ts';

/** The bars, as the project set them for itself: seconds, bytes, shares. */
const bars = {
  cpu: new Map([[100, 14]]),
  memory: new Map([
    [100, 0.9e9],
    [400, 2e9],
    [1000, 3.5e9],
  ]),
  /** Against four times fewer articles. */
  growth: 4.3,
  repeat: 0.5,
  edit: 3,
  list: 30_000,
} as const;

/** The first builds of one site. */
export interface Built {
  readonly site: Pick<Site, 'articles'>;
  readonly pages: number;
  readonly builds: readonly Taken[];
}

/** A build of articles that have sources, utterances and events of their own: more pages, and no bar of its own. */
export function fullSection({ site: { articles }, pages, builds }: Built): Section {
  const [taken] = builds;
  return {
    title: `A first build of ${whole(articles)} articles, with sources and wordings of their own`,
    figures: [
      { name: 'pages', ours: whole(pages) },
      { name: 'CPU', ours: seconds(taken?.cpu ?? NaN) },
      { name: 'memory', ours: gigabytes(taken?.memory ?? NaN) },
    ],
  };
}

export function buildSection(all: readonly Built[]): Section {
  return {
    title: 'A first build of articles with originals and claims of their own: all its processes together',
    figures: all.flatMap((built) => figuresOf(built, all)),
  };
}

function figuresOf({ site: { articles }, pages, builds }: Built, all: readonly Built[]): readonly Figure[] {
  const name = `${whole(articles)} articles`;
  const cpu = median(builds.map((taken) => taken.cpu));
  const fourth = all.find((other) => other.site.articles * 4 === articles);
  return [
    { name: `${name}: pages`, ours: whole(pages) },
    { name: `${name}: CPU`, ...against(bars.cpu.get(articles), cpu, seconds) },
    { name: `${name}: CPU, least`, ours: seconds(Math.min(...builds.map((taken) => taken.cpu))) },
    ...(fourth ? [growth(`${name}: CPU against ${fourth.site.articles}`, cpu, fourth)] : []),
    { name: `${name}: wall`, ours: seconds(median(builds.map((taken) => taken.wall))) },
    {
      name: `${name}: memory`,
      ...against(bars.memory.get(articles), Math.max(...builds.map((taken) => taken.memory)), gigabytes),
    },
  ];
}

const growth = (name: string, cpu: number, { builds }: Built): Figure => ({
  name,
  ...atMost(bars.growth, cpu / median(builds.map((taken) => taken.cpu)), times),
});

export function repeatSection(articles: number, first: readonly Taken[], second: readonly Taken[]): Section {
  const share = (key: 'cpu' | 'wall', name: string): Figure => {
    const [one, two] = [first, second].map((builds) => median(builds.map((taken) => taken[key])));
    const ratio = (two ?? NaN) / (one ?? NaN);
    return {
      name: `${name} (${seconds(two ?? NaN)} of ${seconds(one ?? NaN)})`,
      ...atMost(bars.repeat, ratio, percent),
    };
  };
  return {
    title: `A second build of ${whole(articles)} articles, nothing changed: its share of the first`,
    figures: [share('cpu', 'CPU'), share('wall', 'wall')],
  };
}

export function editSection(articles: number, edits: readonly number[]): Section {
  return {
    title: `Writing among ${whole(articles)} articles: from saving a claim to its page showing it`,
    figures: [{ name: `median of ${edits.length}`, ...atMost(bars.edit, median(edits), seconds) }],
  };
}

export function listSection(articles: number, lists: readonly ListPage[]): Section {
  return {
    title: `Bytes of the largest page of each list among ${whole(articles)} articles: document and styles, over brotli`,
    figures: lists.map(({ list, held, address, bytes }) => ({
      name: `${list}: ${address}`,
      ...against(held ? bars.list : undefined, bytes, whole),
    })),
  };
}

/** A figure without a bar is only told. */
const against = (
  bar: number | undefined,
  ours: number,
  show: (value: number) => string,
): Pick<Figure, 'bar' | 'ours' | 'met'> => (bar === undefined ? { ours: show(ours) } : atMost(bar, ours, show));

const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');
const seconds = (value: number): string => `${value.toFixed(2)} s`;
const gigabytes = (value: number): string => `${(value / 1e9).toFixed(2)} GB`;
const times = (value: number): string => `${value.toFixed(2)} ×`;
const percent = (value: number): string => `${(value * 100).toFixed(0)} %`;
