import type { Stance } from './schema.ts';

/** How readers see what a source does for a claim. */
export const stanceLabels: Readonly<Record<Stance, string>> = {
  supports: 'Supports',
  undermines: 'Undermines',
  context: 'Context',
};
