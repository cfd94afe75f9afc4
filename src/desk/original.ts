import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleData } from '../claims/schema.ts';
import { foldSpace } from '../anchoring/text.ts';
import { firstDifference } from '../anchoring/proof.ts';
import type { Problem } from './problem.ts';

/** An archived text, white space folded; undefined when the file is missing or its bytes are not the ones named. */
export interface Original {
  readonly text?: string;
  readonly problems: readonly Problem[];
}

export async function readOriginal(root: string, file: string, { original, sha256 }: ArticleData): Promise<Original> {
  const bytes = await readFile(join(root, 'originals', original)).catch(() => undefined);
  if (!bytes)
    return {
      problems: [
        {
          file,
          field: 'original',
          found: `no file content/originals/${original}`,
          wanted: 'the archived text of the article',
        },
      ],
    };
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (actual !== sha256) {
    return {
      problems: [
        {
          file,
          field: 'sha256',
          found: `${actual} for content/originals/${original}`,
          wanted: `${sha256}: an original is never edited`,
        },
      ],
    };
  }
  return decode(file, original, bytes);
}

function decode(file: string, original: string, bytes: Uint8Array): Original {
  try {
    return { text: foldSpace(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), problems: [] };
  } catch {
    return {
      problems: [
        {
          file,
          field: 'original',
          found: `bytes in content/originals/${original} that are not UTF-8`,
          wanted: 'UTF-8 text',
        },
      ],
    };
  }
}

/** Hold the words of an article against its original. */
export function compareWords(
  file: string,
  words: string,
  original: string,
  lineAt: (offset: number) => number | undefined,
): readonly Problem[] {
  const difference = firstDifference(words, original);
  if (!difference) return [];
  return [
    {
      file,
      line: lineAt(difference.at),
      found: `the words “${difference.found}”`,
      wanted: `the original’s “${difference.wanted}”`,
    },
  ];
}
