import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { catalogue } from '../catalogue.ts';
import { environment } from '../config/environment.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { picturesOf } from '../pictures/all.ts';
import type { Card } from '../pictures/picture.ts';
import { makeAll } from './made-files.ts';
import { Studio } from './pictures.ts';

type Request = IncomingMessage & { originalUrl?: string };

/** In development what a build writes beside the pages is made when it is asked for: each picture, and all files. */
export function answerMade(): (request: Request, response: ServerResponse, next: () => void) => void {
  const studio = new Studio();
  const filesOf = filesOnce();
  return (request, response, next) => {
    const path = pathOf(request);
    const type = types[extname(path)];
    const send = (body: string | Uint8Array): void => {
      response.setHeader('content-type', type ?? '');
      response.end(body);
    };
    const all = type === undefined ? undefined : catalogue();
    const text = all && filesOf(all).get(path);
    const card = all && cardAt(path, all);
    if (text !== undefined) send(text);
    else if (card) void studio.draw(card).then(send, next);
    else next();
  };
}

function cardAt(path: string, all: Catalogue): Card | undefined {
  for (const { picture } of picturesOf(all)) if (picture.address === path) return picture.card;
  return undefined;
}

/** What such files are; pages and scripts are Astro’s. */
const types: Readonly<Record<string, string>> = {
  '.bib': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.ris': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/** What is asked for, from the root of the site; nothing where that is elsewhere. */
function pathOf({ originalUrl, url }: Request): string {
  const [path = ''] = (originalUrl ?? url ?? '').split('?');
  const folder = environment.base.replace(/\/$/, '');
  return path.startsWith(`${folder}/`) ? path.slice(folder.length) : '';
}

/** The files of a catalogue, made once: a change of the content makes another. */
function filesOnce(): (catalogue: Catalogue) => ReadonlyMap<string, string> {
  const known = new WeakMap<Catalogue, ReadonlyMap<string, string>>();
  return (all) => {
    const files = new Map<string, string>();
    const made = known.get(all) ?? files;
    if (made === files) makeAll(all, (path, text) => void files.set(path, text));
    known.set(all, made);
    return made;
  };
}
