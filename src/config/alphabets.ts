/**
 * Of languages that share a script: the letters of which each longer text has some and others have none (`own`), and
 * those that it has none of (`lacks`). Names of elsewhere may have any. In small letters.
 */
export const alphabets: Readonly<Record<string, { readonly own: string; readonly lacks: string }>> = {
  ru: { own: 'ыэёъ', lacks: 'іїєґўјљњћђџѓќѕ' },
  uk: { own: 'іїєґ', lacks: 'ыэёъўјљњћђџѓќѕ' },
  be: { own: 'іўыэё', lacks: 'ищъїєґјљњћђџѓќѕ' },
  bg: { own: 'ъ', lacks: 'ыэёіїєґўјљњћђџѓќѕ' },
  sr: { own: 'јљњћђџ', lacks: 'йщъыьэюяёіїєґўѓќѕ' },
  mk: { own: 'јљњѓќѕџ', lacks: 'йщъыьэюяёіїєґўћђ' },
};
/** Of older spellings, which had other letters. */
export const olderLetters = 'ѣѳѵ';
