import { hash } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Problem } from '../desk/problem.ts';
import { digestOfMaker, putWhole } from '../kept.ts';
import type { Made } from '../pictures/all.ts';
import { Artist } from '../pictures/artist.ts';
import { Coverage, readFaces } from '../pictures/faces.ts';
import type { Card } from '../pictures/picture.ts';
import { nameOf } from '../text/characters.ts';

/** So many pictures are drawn at once, and so many files copied. */
const [drawnAtOnce, copiedAtOnce] = [4, 64];

export interface Drawn {
  /** The file in the cache of each picture, by its address. */
  readonly files: ReadonlyMap<string, string>;
  /** What could not be drawn. */
  readonly problems: readonly Problem[];
}

/**
 * Draw the pictures that the cache does not have, and take from it what no page shows any more. A picture is kept under
 * a digest of all that decides what it looks like: its card, the code, the faces, the library.
 */
export async function drawPictures(all: Iterable<Made>, cache: string): Promise<Drawn> {
  await mkdir(cache, { recursive: true });
  const [former, drawing] = [await readdir(cache), digestOfMaker('src/pictures', '@takumi-rs/core')];
  const there = new Set(former);
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  const studio = new Studio();
  await inTurns(all, drawnAtOnce, async ({ picture: { address, card }, file }) => {
    const name = `${hash('sha256', drawing + JSON.stringify(card), 'hex')}.png`;
    files.set(address, join(cache, name));
    if (there.has(name)) return;
    there.add(name);
    const own = problemsOf(studio, card, file);
    problems.push(...own);
    if (own.length === 0) putWhole(join(cache, name), await studio.draw(card));
  });
  const shown = new Set(files.values());
  const old = former.map((name) => join(cache, name)).filter((file) => !shown.has(file));
  await inTurns(old, copiedAtOnce, (file) => rm(file, { recursive: true, force: true }));
  return { files, problems };
}

/** What in the pictures could not be drawn, without drawing one. */
export function undrawable(all: Iterable<Made>): readonly Problem[] {
  const studio = new Studio();
  return [...all].flatMap(({ picture: { card }, file }) => problemsOf(studio, card, file));
}

const problemsOf = (studio: Studio, card: Card, file: string): readonly Problem[] =>
  studio.lacking(card).map((found) => ({ rule: 'face', file, found, wanted }));

/** Put the pictures where the site is. A disk that can lets the two files share their bytes until one is changed. */
export async function placePictures(files: Drawn['files'], site: string): Promise<void> {
  for (const folder of new Set([...files.keys()].map(dirname))) await mkdir(join(site, folder), { recursive: true });
  await inTurns(files, copiedAtOnce, ([address, file]) =>
    copyFile(file, join(site, address), constants.COPYFILE_FICLONE),
  );
}

/** Faces are read, and the artist called, only where there is something to draw. */
export class Studio {
  private open: { readonly artist: Artist; readonly coverage: Coverage } | undefined;

  /** The characters of a card that no face has, by name: none is drawn as an empty box. */
  lacking(card: Card): readonly string[] {
    const { coverage } = this.opened();
    return textsIn(card).flatMap((text) => {
      const character = coverage.lacking(text);
      return character === undefined ? [] : [nameOf(character, text.slice(0, text.indexOf(character)))];
    });
  }

  draw(card: Card): Promise<Uint8Array> {
    return this.opened().artist.draw(card);
  }

  private opened() {
    const faces = this.open ? [] : readFaces();
    this.open ??= { artist: new Artist(faces), coverage: new Coverage(faces) };
    return this.open;
  }
}

const wanted =
  'characters that a face has, for the picture to share; src/pictures/faces/README.md tells how one is added';

/** All texts of a card, whatever they are. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Do something with each, so many at once. */
async function inTurns<T>(all: Iterable<T>, atOnce: number, act: (one: T) => Promise<unknown>): Promise<void> {
  const next = all[Symbol.iterator]();
  const work = async (): Promise<void> => {
    for (let one = next.next(); one.done !== true; one = next.next()) await act(one.value);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}
