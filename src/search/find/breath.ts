/** So many milliseconds a page may be kept from what else it has to do: from the letter that is typed next. */
const most = 8;

let last = 0;

/** Between two parts of a long work: lets the page do what waits, if it has waited for long. */
export async function breath(): Promise<void> {
  if (performance.now() - last < most) return;
  await rest();
  last = performance.now();
}

/** Lets the page do what waits. */
export const rest = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
