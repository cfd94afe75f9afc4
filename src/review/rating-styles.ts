import type { Look, Rating } from '../model/rating.ts';

/** What makes a shape of the round one that every rating has. */
const shapes: Readonly<Record<Look['shape'], string>> = {
  circle: '',
  square: 'border-radius:.1em',
  diamond: 'border-radius:.1em;rotate:45deg;scale:.85',
  dotted: 'border-style:dotted',
  cross:
    'background:linear-gradient(45deg,transparent 40%,var(--rating) 40% 60%,transparent 60%),' +
    'linear-gradient(-45deg,transparent 40%,var(--rating) 40% 60%,transparent 60%)',
};

/**
 * The styles that the levels of the scales ask for: a colour and a filling wherever a rating is named, and the shape
 * beside its word.
 */
export function ratingStyles(ratings: readonly Rating[]): string {
  const colours = ratings.map(
    ({ key, look }) => `[data-rating=${key}]{--rating:light-dark(${look.light},${look.dark});--fill:${look.fill}%}`,
  );
  const groups = [...Map.groupBy(ratings, ({ look }) => look.shape)].filter(([shape]) => shapes[shape] !== '');
  const drawn = groups.map(
    ([shape, group]) => `${group.map(({ key }) => `.rating[data-rating=${key}]::before`).join()}{${shapes[shape]}}`,
  );
  return `@layer ratings{${[...colours, ...drawn].join('')}}`;
}
