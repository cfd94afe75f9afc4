import { createHash } from 'node:crypto';
import { singleSpaced } from '../../text/space.ts';

/** An archived text. */
export interface Original {
  readonly sha256: string;
  /** White space as single spaces; undefined where the bytes are not UTF-8. */
  readonly text: string | undefined;
}

export function readOriginal(bytes: Uint8Array): Original {
  return { sha256: createHash('sha256').update(bytes).digest('hex'), text: decode(bytes) };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return singleSpaced(utf8.decode(bytes));
  } catch {
    return undefined;
  }
}
