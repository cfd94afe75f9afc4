import { strangeIn } from '../../text/characters.ts';
import type { Fault } from '../problem.ts';
import type { ArticleDraft, Drafts } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const original: Rule = {
  code: 'original',
  says: 'An article names its archived text, which is there, is UTF-8, has the SHA-256 that is given, and is no other article’s.',
  check: (drafts) => {
    const named = Map.groupBy(drafts.articles.values(), ({ fields }) => fields.original);
    return [...named].flatMap(([file, articles]) => {
      if (file === undefined) return [];
      return articles.flatMap((article, index) => [
        ...fileFaults(file, article, drafts),
        ...(index > 0 ? [{ ...article.at('original'), ...shared(file, articles[0]) }] : []),
      ]);
    });
  },
};

function fileFaults(file: string, { fields, at, problems }: ArticleDraft, { originals }: Drafts): readonly Fault[] {
  const path = `content/originals/${file}`;
  const read = originals.get(file);
  if (!read) return [{ ...at('original'), found: `no file ${path}`, wanted: 'the archived text of the article' }];
  if (read.text === undefined) {
    return [{ ...at('original'), found: `bytes in ${path} that are not UTF-8`, wanted: 'UTF-8 text' }];
  }
  const strange = strangeIn(read.text);
  if (strange) {
    const wanted = 'an archived text that can be shown: take it from its source again';
    return [{ ...at('original'), found: `${strange.name} in ${path}`, wanted }];
  }
  if (fields.sha256 === read.sha256) return [];
  // What is there instead of a sum is no value of the field.
  const found = fields.sha256 ?? problems.find(({ field }) => field === 'sha256')?.found ?? 'nothing';
  const wanted = `${read.sha256}, if ${path} is the text as it was archived; an original is never edited`;
  return [{ ...at('sha256'), found, wanted }];
}

const shared = (file: string, other: ArticleDraft | undefined): Pick<Fault, 'found' | 'wanted'> => ({
  found: `${file}, which ${other?.file ?? ''} names too`,
  wanted: 'an original of its own',
});
