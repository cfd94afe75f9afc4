import { measureData } from './data.ts';
import { measureScale } from './scale/measure-scale.ts';
import { measureDraft } from './search/measure-draft.ts';
import { measurePastes } from './search/measure-pastes.ts';
import { measureSite } from './site/measure-site.ts';

/**
 * Prints the figures that the site is held to, each measured now: those of the pages, with `scale` those of builds with
 * many articles, with `pastes` the time that the search takes for any paste, with `draft` the time that a whole draft
 * takes, and with `data` what files for machines the site has that was built last. It judges nothing: it fails only
 * when it cannot measure. `RUNS` says how often each thing is timed.
 */
const [what = 'site', ...options] = process.argv.slice(2);
const runs = Number(process.env['RUNS'] ?? 3);

if (what === 'site') console.log(await measureSite(runs));
else if (what === 'scale') console.log(await measureScale(runs, options));
else if (what === 'pastes') console.log(await measurePastes(runs));
else if (what === 'draft') console.log(await measureDraft(runs));
else if (what === 'data') console.log(await measureData());
else throw new Error(`There is no measure “${what}”: leave it out, or say “scale”, “pastes”, “draft” or “data”`);
