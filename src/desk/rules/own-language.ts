import { site } from '../../config/site.ts';
import { languageName } from '../../review/language.ts';
import { latinOf } from '../../text/look-alike.ts';
import { otherScriptIn } from '../../text/script.ts';
import { proseOf, type OwnWords } from '../prose.ts';
import { show, type Fault } from '../problem.ts';
import type { Drafts } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

/** So many words in a row are a sentence, and no name or term that a reason has to give. */
const sentence = 4;

export const ownLanguage: Rule = {
  code: 'own-language',
  says:
    'Our words are in the language of the site: what is in another script stands in quotation marks, a name of its own in ' +
    'brackets behind it; only a reason may mention a word or two as they are, unless they look like ours (“АР” for “AP”).',
  check: (drafts) => {
    const elsewhere = articlesElsewhere(drafts);
    return proseOf(drafts).flatMap((own) => {
      const faults = faultsIn(own);
      return faults.length > 0 && elsewhere.has(articleOf(own, drafts)) ? [] : faults;
    });
  },
};

/** A review of an article in another script may give its names and words, in a title too, as it has them. */
const articlesElsewhere = ({ articles }: Drafts): ReadonlySet<string> =>
  new Set(
    [...articles.values()]
      .filter(({ fields: { language } }) => language !== undefined && scriptOf(language) !== scriptOf(site.language))
      .map(({ id }) => id),
  );

const scriptOf = (tag: string): string | undefined => new Intl.Locale(tag).maximize().script;

const articleOf = ({ of: { kind, id } }: OwnWords, { claims }: Drafts): string =>
  (kind === 'claim' ? claims.get(id)?.fields.article : id) ?? '';

const faultsIn = remembering(({ place, unquoted, of, isQuoted }: OwnWords): readonly Fault[] => {
  if (isQuoted) return [];
  const most = isShort(of.kind, place.field) ? 1 : sentence;
  const others = otherScriptIn(inBracketsLeftOut(unquoted), site.language);
  const alike = others.find(({ text, words }) => words === 1 && latinOf(text) !== undefined && /\p{Lu}/u.test(text));
  const other = others.find(({ words }) => words >= most) ?? alike;
  if (!other) return [];
  const asLatin = other === alike ? latinOf(other.text) : undefined;
  const ours =
    asLatin === undefined ? `words in ${languageName(site.language) ?? site.language}` : `“${asLatin}” in our letters`;
  const wanted = `${ours}; what is quoted, in quotation marks; a name in its own script, in brackets`;
  return [{ ...place, found: `${show(other.text)}, in words of ours`, wanted }];
});

/** What is read at a glance. Of a body or a work the name may have to be given as it is. */
const isShort = (kind: OwnWords['of']['kind'], field: string | undefined): boolean =>
  field !== undefined && ['claim', 'utterance', 'disagreement', 'event'].includes(kind);

const inBracketsLeftOut = (text: string): string => text.replace(/\([^()]{1,40}\)|\[[^[\]]{1,40}\]/g, '…');
