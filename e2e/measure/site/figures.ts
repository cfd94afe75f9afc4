import { median } from '../median.ts';
import { atMost, type Figure, type Section } from '../table.ts';
import type { Times } from './build-time.ts';
import type { PictureTimes } from './time-pictures.ts';
import { categories, version, type Scores } from './lighthouse.ts';
import type { Weight } from './weight.ts';

/** The bars, as the project set them for itself. */
const bars = {
  ...{ reading: 14_336, zipped: 16_000, blocking: 1, script: 2_000, claim: 10_000, embed: 6_000 },
  ...{ opening: 100, points: 100, ratio: 1.5 },
  ...{ pictures: 20, picturesAgain: 0.5, picturesMemory: 1e9, picture: 60_000 },
} as const;

/** The figures of articles' pages, ours and the peer's of the same articles. */
export function articleSections(
  names: readonly string[],
  ours: readonly Weight[],
  peers: readonly Weight[],
): readonly Section[] {
  const pairs = names.flatMap((name, index) => pair(name, ours[index], peers[index]));
  const section = (title: string, figure: (pair: Pair) => Omit<Figure, 'name'>): Section => ({
    title,
    figures: pairs.map((one) => ({ name: one.name, ...figure(one) })),
  });
  return [
    section('Bytes to read an article: document and styles', ({ ours, peer }) => ({
      ...atMost(bars.reading, ours.reading, whole),
      peer: whole(peer.reading),
    })),
    section('The same over gzip', ({ ours, peer }) => ({
      ...atMost(bars.zipped, ours.zipped, whole),
      peer: whole(peer.zipped),
    })),
    section('Bytes of all that the page loads', ({ ours, peer }) => ({ ours: whole(ours.all), peer: whole(peer.all) })),
    section('Requests that block reading', ({ ours, peer }) => ({
      ...atMost(bars.blocking, ours.blocking, whole),
      peer: whole(peer.blocking),
    })),
    section('Requests in all', ({ ours, peer }) => ({ ours: whole(ours.requests), peer: whole(peer.requests) })),
    section('Bytes of script', ({ ours, peer }) => ({
      ...atMost(bars.script, ours.script, whole),
      peer: whole(peer.script),
    })),
    section('Scripts that are not deferred', ({ ours, peer }) => ({
      ...atMost(0, ours.undeferred, whole),
      peer: whole(peer.undeferred),
    })),
    section('Words that are there without JavaScript', ({ ours, peer }) => ({
      bar: '100 %',
      ours: percent(ours.words),
      peer: percent(peer.words),
      met: ours.words === 1,
    })),
  ];
}

interface Pair {
  readonly name: string;
  readonly ours: Weight;
  readonly peer: Weight;
}

function pair(name: string, ours: Weight | undefined, peer: Weight | undefined): readonly Pair[] {
  return ours && peer ? [{ name, ours, peer }] : [];
}

export function claimSection(weights: readonly Weight[]): Section {
  const sizes = weights.map(({ reading }) => reading);
  return {
    title: `Bytes of a claim’s page: document and styles, of ${weights.length}`,
    figures: [
      { name: 'largest', ...atMost(bars.claim, Math.max(...sizes), whole) },
      { name: 'median', ...atMost(bars.claim, median(sizes), whole) },
    ],
  };
}

/** A claim in another page costs that page all that it loads. */
export function embedSection(weights: readonly Weight[]): Section {
  const sizes = weights.map(({ all }) => all);
  return {
    title: `Bytes of a claim in other people’s pages: all that it loads, of ${weights.length}`,
    figures: [
      { name: 'largest', ...atMost(bars.embed, Math.max(...sizes), whole) },
      { name: 'median', ...atMost(bars.embed, median(sizes), whole) },
      { name: 'requests, the most', ...atMost(1, Math.max(...weights.map(({ requests }) => requests)), whole) },
    ],
  };
}

/** `times` are those of each article’s notes, on a desk and on a phone. */
export function openingSection(names: readonly string[], times: readonly (readonly number[])[]): Section {
  const figures = times.map((each, index) => ({
    name: `${names[index] ?? ''}: longest of ${each.length}`,
    ...atMost(bars.opening, Math.max(...each), milliseconds),
  }));
  return { title: 'From a click on a note to the next paint, on a processor that is slowed four times', figures };
}

export function lighthouseSection(pages: readonly string[], scores: readonly Scores[]): Section {
  const bar = categories.map(() => bars.points).join(' ');
  const figures = scores.map(({ points, faults }, index): Figure => ({
    name: pages[index] ?? '',
    bar,
    ours: points.join(' '),
    met: points.every((point) => point >= bars.points),
    notes: faults,
  }));
  return { title: `Lighthouse ${version}: ${categories.join(', ')}`, figures };
}

/** The pictures to share: without their pages, and the reading of the content. */
export function pictureSection({ cold, again }: PictureTimes): Section {
  const [first] = cold;
  const times = (all: PictureTimes['cold']): number => median(all.map((one) => one.seconds));
  const largest = first?.largest ?? NaN;
  return {
    title: `Pictures to share: ${whole(first?.pictures ?? 0)}, medians of ${cold.length} runs`,
    figures: [
      { name: 'drawn, nothing there before', ...atMost(bars.pictures, times(cold), seconds) },
      { name: 'the same, nothing changed', ...atMost(bars.picturesAgain, times(again), seconds) },
      { name: 'CPU of the process that draws', ours: seconds(median(cold.map(({ cpu }) => cpu))) },
      {
        name: 'its memory, the most',
        ...atMost(bars.picturesMemory, Math.max(...cold.map(({ memory }) => memory)), gigabytes),
      },
      { name: 'bytes of the largest', ...atMost(bars.picture, largest, whole) },
      { name: 'bytes of one, on average', ours: whole((first?.all ?? NaN) / (first?.pictures ?? NaN)) },
    ],
  };
}

/** The least times are told too: what else the machine does can only add to a time. */
export function buildSection(ours: Times, peer: Times, runs: number): Section {
  const told = (name: string, key: keyof Times): Figure => ({
    name,
    ours: seconds(ours[key]),
    peer: seconds(peer[key]),
  });
  return {
    title: `Build and index of the articles: whole process, ${runs} runs each, in turns`,
    figures: [
      told('median', 'median'),
      told('least', 'least'),
      told('most', 'most'),
      { name: 'ratio of the medians', ...atMost(bars.ratio, ours.median / peer.median, ratio), peer: '1' },
      { name: 'ratio of the least', ours: ratio(ours.least / peer.least), peer: '1' },
    ],
  };
}

const whole = (value: number): string => Math.round(value).toLocaleString('en-GB');
const milliseconds = (value: number): string => `${whole(value)} ms`;
const gigabytes = (value: number): string => `${(value / 1e9).toFixed(2)} GB`;
const ratio = (value: number): string => value.toFixed(2);
const percent = (share: number): string => `${(share * 100).toFixed(share === 1 ? 0 : 1)} %`;
const seconds = (value: number): string => `${value.toFixed(2)} s`;
