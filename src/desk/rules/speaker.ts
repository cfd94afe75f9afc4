import { english } from '../../config/english.ts';
import { quotationsIn } from '../../text/quotation-marks.ts';
import { holds } from '../extracts.ts';
import { isNamed, knownPeople, wordsOf, type Known } from '../names.ts';
import { show, type Fault } from '../problem.ts';
import type { ArticleDraft, ClaimDraft, Drafts } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const speaker: Rule = {
  code: 'speaker',
  says:
    'An article in English names the person whose words it gives, by a word of the name; or a speakerNote quotes by which ' +
    'words it means them. Where it quotes its own outlet, a speakerNote says how.',
  check: (drafts) => [...unnamed(drafts), ...ownOutlet(drafts)],
};

/** Names of another script are nowhere in an English text, and a text in another language spells names as it does. */
function unnamed(drafts: Drafts): readonly Fault[] {
  const people = knownPeople(drafts);
  const texts = new Map([...drafts.articles].map(([id, article]) => [id, wordsIn(article)]));
  const given = [...drafts.claims.values()].flatMap((claim) =>
    (['speaker', 'attributedTo'] as const).flatMap((field) => {
      const id = claim.fields[field] ?? '';
      // That an outlet has the id, too, is told already.
      const person = drafts.outlets.has(id) ? undefined : people.get(id);
      const words = texts.get(claim.fields.article ?? '');
      if (!person || !words || drafts.people.get(person.id)?.fields.isBody) return [];
      return [{ claim, field, person, isLost: !isNamed(words, person) && !isMeant(claim, drafts) }];
    }),
  );
  return [...Map.groupBy(given, ({ person }) => person).entries()].flatMap(([person, all]) => {
    const lost = all.filter(({ isLost }) => isLost);
    // Where no article has it, it is the name that is wrong.
    if (all.length > 1 && lost.length === all.length) return [nameFault(person, drafts)];
    return lost.map(({ claim, field }) => ({
      ...claim.at(field),
      found: `${show(person.name)}, whom ${claim.fields.article ?? ''} does not name`,
      wanted: 'whom it names; or a speakerNote that quotes the words by which it means them',
    }));
  });
}

function wordsIn({
  fields: { language },
  manuscript: { isRead, text },
}: ArticleDraft): ReadonlySet<string> | undefined {
  const isEnglish = language !== undefined && new Intl.Locale(language).language === english.tag;
  return isRead && isEnglish ? new Set(wordsOf(text)) : undefined;
}

/** Whether a note on the voice quotes words of the article. */
const isMeant = ({ fields: { speakerNote = '', article } }: ClaimDraft, { articles }: Drafts): boolean =>
  quotationsIn(speakerNote).some((words) => holds(articles.get(article ?? '')?.manuscript.text ?? '', words));

function nameFault({ id, name }: Known, { people }: Drafts): Fault {
  const found = `${show(name)}, of which no article has a word that is this person’s alone`;
  return { ...people.get(id)?.at('name'), file: 'content/people.yaml', found, wanted: 'the name as articles print it' };
}

const ownOutlet = ({ claims, articles, outlets }: Drafts): readonly Fault[] =>
  [...claims.values()].flatMap(({ fields: { kind, speaker: id, speakerNote, article }, at }) => {
    const isOwn = id !== undefined && outlets.has(id) && articles.get(article ?? '')?.fields.outlet === id;
    if (kind !== 'quotation' || !isOwn || speakerNote !== undefined) return [];
    const wanted = 'who is quoted; or a speakerNote on how the outlet quotes itself';
    return [{ ...at('speaker'), found: `${show(id)}, the outlet of the article, for words that it quotes`, wanted }];
  });
