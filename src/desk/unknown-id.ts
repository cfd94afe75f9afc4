import { apart } from './apart.ts';
import { nearestName } from './nearest-name.ts';
import { show, type Fault } from './problem.ts';

/** So few names can be told in a report. */
export const fewNames = 12;

/** An id that names nothing, with the nearest that does. */
export function unknown(id: string, names: readonly string[]): Pick<Fault, 'found' | 'wanted'> {
  const near = nearestName(id, names);
  const found = `${show(id)}, which does not exist`;
  if (near) return { found: `${found}${apart(id, near)}`, wanted: `an id that exists, perhaps “${near}”` };
  if (names.length === 0) return { found, wanted: 'an id that exists; so far there is none' };
  return { found, wanted: `an id that exists${names.length <= fewNames ? `: ${names.join(', ')}` : ''}` };
}
