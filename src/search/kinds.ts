/** What is found by its topic, and first. */
export const topicKinds = ['claim', 'article'] as const;

/** What is found by its topic beside, and has a page or a place of its own. */
export const pageKinds = ['person', 'utterance', 'disagreement', 'event', 'source'] as const;

/** All that is found by its topic, as it can be narrowed to. */
export const kinds = [...topicKinds, ...pageKinds] as const;
