import { words } from '../../../src/text/fold.ts';
import type { Article } from '../../../src/model/article.ts';
import { random, type Random } from './random.ts';

const paragraphs = 14;
const sentences = 2;
/** Words of a sentence: at least the first, and fewer than the second more. */
const length = [10, 17] as const;
/** How often a word is followed by one that follows it in the articles. */
const habit = 0.5;
/** No generated paragraph repeats so many words in a row of a real one. */
const run = 5;

/**
 * Articles of other text in the words of some real ones, about as often as they have them. The same for the same
 * seed.
 */
export function generate(real: readonly Article[], count: number, seed: number): readonly Article[] {
  const voice = new Voice(real, random(seed));
  return Array.from({ length: count }, (_, index) => article(real, index, voice));
}

function article(real: readonly Article[], index: number, voice: Voice): Article {
  const model = real[index % real.length];
  if (!model) throw new Error('There are no articles to generate from');
  const texts = Array.from({ length: paragraphs }, () => voice.paragraph());
  const published = new Date(Date.UTC(2018, 0, 1 + index)).toISOString().slice(0, 10);
  return {
    ...model,
    slug: `generated-${index + 1}`,
    title: `Generated article ${index + 1}`,
    titleBy: 'us',
    published,
    text: texts.join(' '),
    passages: ranges(texts),
    claims: [],
    misprints: [],
  };
}

function ranges(texts: readonly string[]): Article['passages'] {
  let start = 0;
  return texts.map((text, index) => {
    const paragraph = { number: index + 1, start, end: start + text.length };
    start = paragraph.end + 1;
    return paragraph;
  });
}

/** Writes as some articles do: with their words, and often with two that stand together there. */
class Voice {
  private readonly all: readonly string[];
  private readonly after = new Map<string, string[]>();
  private readonly runs: ReadonlySet<string>;
  private readonly chance: Random;

  constructor(real: readonly Article[], chance: Random) {
    this.chance = chance;
    this.all = real.flatMap(({ text }) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []);
    this.all.forEach((word, at) => this.follow(word, this.all[at + 1]));
    this.runs = new Set(real.flatMap(({ text }) => runsOf(text)));
  }

  /** One that repeats no run of the real ones. */
  paragraph(): string {
    for (;;) {
      const text = Array.from({ length: sentences }, () => this.sentence()).join(' ');
      if (!runsOf(text).some((one) => this.runs.has(one))) return text;
    }
  }

  private sentence(): string {
    const chosen = [this.any()];
    for (let left = length[0] + this.chance.below(length[1]); left > 1; left--)
      chosen.push(this.next(chosen.at(-1) ?? ''));
    const text = chosen.join(' ');
    return this.chance.below(5) === 0 ? `“${capital(text)},” he said.` : `${capital(text)}.`;
  }

  private next(word: string): string {
    const usual = this.after.get(word) ?? [];
    return this.chance.below(100) < habit * 100 ? (usual[this.chance.below(usual.length)] ?? this.any()) : this.any();
  }

  private any(): string {
    return this.all[this.chance.below(this.all.length)] ?? '';
  }

  private follow(word: string, next: string | undefined): void {
    const usual = this.after.get(word);
    if (next !== undefined && usual) usual.push(next);
    else if (next !== undefined) this.after.set(word, [next]);
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function runsOf(text: string): readonly string[] {
  const folded = words(text).map((word) => word.folded);
  return folded.slice(run - 1).map((_, at) => folded.slice(at, at + run).join(' '));
}
