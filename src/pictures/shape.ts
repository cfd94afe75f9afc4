import type { Rated } from './picture.ts';

/** The shape beside a rating’s word (SVG), as `rating-styles.ts` draws it on pages. */
export function shapeOf({ shape, fill, light }: Rated['look']): string {
  const line = `fill="none" stroke="${light}" stroke-width="16"`;
  const filling = `<rect y="${100 - fill}" width="100" height="${fill}" fill="${light}" clip-path="url(#in)"/>`;
  const drawn = (outline: string, inside = filling): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">` +
    `<clipPath id="in">${outline}/></clipPath>${inside}${outline} ${line}/></svg>`;
  const circle = '<circle cx="50" cy="50" r="42"';
  const square = '<rect x="8" y="8" width="84" height="84" rx="6"';
  const shapes: Readonly<Record<Rated['look']['shape'], string>> = {
    circle: drawn(circle),
    square: drawn(square),
    diamond: drawn('<rect x="18" y="18" width="64" height="64" rx="6" transform="rotate(45 50 50)"'),
    dotted: drawn(`${circle} stroke-dasharray="0.1 26.4" stroke-linecap="round"`),
    cross: drawn(circle, `<path d="M22 22L78 78M78 22L22 78" ${line}/>`),
  };
  return shapes[shape];
}
