import { statSync } from 'node:fs';
import { catalogue } from '../../../src/catalogue.ts';
import { environment } from '../../../src/config/environment.ts';
import { picturesOf } from '../../../src/pictures/all.ts';
import { drawPictures, placePictures } from '../../../src/publish/pictures.ts';

/** What drawing the pictures of the content took, in seconds, and what came of it. */
export interface Drawing {
  readonly seconds: number;
  readonly pictures: number;
  /** Bytes of the largest, and of all. */
  readonly largest: number;
  readonly all: number;
}

/** A process of its own, whose memory is that of the drawing: draws into the site and the cache that it is told of. */
const content = catalogue();
const begun = performance.now();
const { files, problems } = await drawPictures(picturesOf(content), `${environment.cache}/pictures`);
await placePictures(files, environment.dist);
const seconds = (performance.now() - begun) / 1000;
if (problems.length > 0) throw new Error(JSON.stringify(problems));
const sizes = [...files.values()].map((file) => statSync(file).size);
const drawing: Drawing = {
  seconds,
  pictures: sizes.length,
  largest: Math.max(...sizes),
  all: sizes.reduce((sum, size) => sum + size, 0),
};
console.log(JSON.stringify(drawing));
