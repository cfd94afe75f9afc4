import type { Rule } from './rule.ts';

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
