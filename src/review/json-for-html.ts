/** JSON that may stand in a script element: no `<` in it can end the element or begin a comment. */
export function jsonForHtml(data: object): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
