import { site } from '../config/site.ts';

const names = new Intl.DisplayNames(site.language, { type: 'language', fallback: 'none' });

/** The name of a language by its tag (BCP 47), or undefined when there is none such. */
export function languageName(tag: string): string | undefined {
  try {
    return names.of(tag);
  } catch {
    return undefined;
  }
}

/** Scripts that are written from right to left (CLDR, `characterOrder`). */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Mend', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']);

/** The direction in which a language is written, in the script that its tag names or that is usual for it. */
export const direction = (tag: string): 'rtl' | 'ltr' =>
  rightToLeft.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';

const own = new Intl.Locale(site.language).language;

interface InLanguage {
  readonly lang?: string;
  readonly dir?: 'rtl' | 'ltr';
}

const known = new Map<string, InLanguage>();

/** The attributes of an element whose words are in a language: none where it is the site's own. */
export function inLanguage(tag: string): InLanguage {
  const made = known.get(tag) ?? (new Intl.Locale(tag).language === own ? {} : { lang: tag, dir: direction(tag) });
  known.set(tag, made);
  return made;
}
