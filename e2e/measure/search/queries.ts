import { absent } from './absent.ts';
import { carried } from './carried.ts';
import { printed } from './printed.ts';
import type { Query } from './query.ts';

/** What is asked of every engine, in the order of asking. */
export const queries: readonly Query[] = [...printed, ...carried, ...absent];
