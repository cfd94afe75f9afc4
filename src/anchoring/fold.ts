/**
 * Bring spellings of the same words to one: compatibility forms unified (NFKD), accents removed, lower case, and
 * every run of what is neither letter nor digit made one space. Idempotent. For comparing and searching, never for showing.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
