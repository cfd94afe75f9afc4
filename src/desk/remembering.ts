/**
 * The same function, which looks at each thing once. Where one file of many has changed, all other drafts are the same
 * objects as before, and so is what stands in them.
 */
export function remembering<T extends object, R>(judge: (one: T) => R): (one: T) => R {
  const known = new WeakMap<T, { readonly judged: R }>();
  return (one) => {
    const before = known.get(one);
    if (before) return before.judged;
    const judged = judge(one);
    known.set(one, { judged });
    return judged;
  };
}
