import { environment } from '../../src/config/environment.ts';
import { checksOf, contentsIn, dataFilesOf, isOf } from '../data-files.ts';
import { table } from './table.ts';
import { feedSection, tagSection } from './travel.ts';

/**
 * The files for machines of the site that was built last: how many, how large, and by what each was held; and what
 * others read of its feeds and tags.
 */
export async function measureData(): Promise<string> {
  const files = dataFilesOf({ folder: environment.dist });
  const checks = checksOf(files);
  const whole = (many: number): string => many.toLocaleString('en-GB');
  const figures = contentsIn(files).map((content) => {
    const own = [...files].filter(([path]) => isOf(content, path));
    const held = own.flatMap(([path, text]) =>
      checks(path).map(({ by, faultOf }) => ({ by, fault: faultOf(text), path })),
    );
    const faults = held.flatMap(({ by, fault, path }) => (fault === undefined ? [] : [`${path} (${by}): ${fault}`]));
    const by = [...new Set(held.map((one) => one.by))].join(', ');
    const ours = `${whole(content.count)} in ${whole(own.length)}, ${whole(content.bytes)} B`;
    return { name: content.name, bar: by, ours, met: faults.length === 0, notes: faults };
  });
  return table([{ title: 'Files at /api/v1/', figures }, feedSection(), await tagSection()], {
    name: 'Items in files, bytes; held by',
  });
}
