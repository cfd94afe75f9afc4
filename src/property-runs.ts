import fc from 'fast-check';

/** How many times as often as usual each property is tried: `RUNS=100 npm run test:unit`. */
const times = Number(process.env['RUNS'] ?? 1);

fc.configureGlobal({ numRuns: 100 * times });

/** For a property whose faults are rare: the number of runs that is usual for it. */
export const runs = (usual: number): { readonly numRuns: number } => ({ numRuns: usual * times });
