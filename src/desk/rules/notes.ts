import { show } from '../problem.ts';
import type { Rule } from './rule.ts';

/** What is told apart from faults, and stops nothing. */

export const uncitedSource: Rule = {
  code: 'uncited-source',
  says: 'A source that nothing cites is not published.',
  check: ({ sources, ...citing }) => {
    const drafts = [citing.claims, citing.utterances, citing.disagreements].flatMap((shelf) => [...shelf.values()]);
    const all = [...drafts, ...citing.events].flatMap(({ references }) => references);
    const cited = new Set(all.filter(({ to }) => to.includes('sources')).map(({ id }) => id));
    return [...sources.values()]
      .filter(({ id }) => !cited.has(id))
      .map(({ at }) => ({
        ...at(),
        found: 'a source that nothing cites',
        wanted: 'a claim that cites it, or no entry',
      }));
  },
};

export const unusedOriginal: Rule = {
  code: 'unused-original',
  says: 'An archived text that no article names is not published.',
  check: ({ originals, articles }) => {
    const named = new Set([...articles.values()].map(({ fields }) => fields.original));
    // An article whose original cannot be read may name any.
    if (named.has(undefined)) return [];
    return [...originals.keys()]
      .filter((name) => !named.has(name))
      .map((name) => ({
        file: `content/originals/${name}`,
        found: 'an archived text that no article names',
        wanted: 'an article, or no file',
      }));
  },
};

export const noClaims: Rule = {
  code: 'no-claims',
  says: 'An article may have no claims, and its page then says so.',
  check: ({ articles }) =>
    [...articles.values()]
      .filter(({ manuscript }) => manuscript.isRead && manuscript.callouts.length === 0)
      .map(({ file }) => ({ file, found: 'an article without claims', wanted: 'claims, if there are any to be made' })),
};

export const sameAddress: Rule = {
  code: 'same-address',
  says: 'Two sources with one address are probably one.',
  check: ({ sources }) => {
    const groups = Map.groupBy(sources.values(), ({ fields }) => fields.url);
    return [...groups].flatMap(([url, [first, ...others]]) =>
      (url === undefined ? [] : others).map(({ at }) => ({
        ...at('url'),
        found: `${show(url)}, which “${first?.id ?? ''}” has too`,
        wanted: 'one entry for one work',
      })),
    );
  },
};

export const passedOver: Rule = {
  code: 'passed-over',
  says: 'Files and folders whose name begins with a dot or ends in ~, and swap files, are not read.',
  check: (drafts) =>
    drafts.passedOver.map((file) => ({
      file,
      found: 'what editors leave behind, which is not read',
      wanted: 'another name, if it is content',
    })),
};

export const lacking: Rule = {
  code: 'lacking',
  says: 'There need be no events.yaml and no disagreements.',
  check: (drafts) =>
    drafts.lacking.map((file) => ({ file, found: 'nothing of that name', wanted: 'it, if it was there before' })),
};
