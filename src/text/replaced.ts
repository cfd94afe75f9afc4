/** So many words are the same on each side of what differs, and on both together; and so many differ. */
const [leastBeside, leastSame, mostOther] = [2, 6, 2];

/**
 * Whether two lines of folded words are pieces of one text, all of what they share the same but for one place amid it
 * with other words, or but for the last word, which one has cut off. What differs at the head alone is two sentences.
 */
export function isReplaced(one: string, other: string): boolean {
  const [left, right] = [one.split(' '), other.split(' ')];
  return starts(left, right).some(([at, begin]) => isReplacedFrom(left.slice(at), right.slice(begin)));
}

/** Where one of the two begins in the other. */
function starts(left: readonly string[], right: readonly string[]): readonly (readonly [number, number])[] {
  const within = (words: readonly string[], other: readonly string[]): readonly number[] =>
    words.flatMap((word, at) => (word === other[0] && words[at + 1] === other[1] ? [at] : []));
  return [
    ...within(left, right).map((at) => [at, 0] as const),
    ...within(right, left)
      .filter((at) => at > 0)
      .map((at) => [0, at] as const),
  ];
}

function isReplacedFrom(left: readonly string[], right: readonly string[]): boolean {
  const same = runOf(left, right);
  if (same < leastBeside || same >= Math.min(left.length, right.length)) return false;
  if (isCut(left, right, same)) return true;
  return pairs.some(([one, other]) => {
    const [rest, others] = [left.slice(same + one), right.slice(same + other)];
    const after = runOf(rest, others);
    const isToTheEnd = after === Math.min(rest.length, others.length);
    return isToTheEnd && after >= leastBeside && same + after >= leastSame;
  });
}

const pairs = Array.from({ length: mostOther }, (_, one) =>
  Array.from({ length: mostOther }, (__, other) => [one + 1, other + 1] as const),
).flat();

/** How many words at the head of both are the same. */
function runOf(left: readonly string[], right: readonly string[]): number {
  const at = left.findIndex((word, index) => word !== right[index]);
  return at === -1 ? left.length : at;
}

/** After fewer the same, one may be about “Russia” and the other about “Russian” things. */
const leastBeforeCut = 8;

/** Whether the last word of one is the beginning of the other’s, which goes on. */
function isCut(left: readonly string[], right: readonly string[], same: number): boolean {
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  const [word, whole] = [shorter[same] ?? '', longer[same] ?? ''];
  const isLast = same === shorter.length - 1 && longer.length > shorter.length;
  return isLast && same >= leastBeforeCut && whole.startsWith(word) && /\p{L}$/u.test(word);
}
