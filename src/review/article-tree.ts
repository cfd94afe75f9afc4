/** How the components of an article's MDX stand in the tree that it is read into. */

/** The place of a callout: an element that is ours, with the claim's id as its own. */
export const calloutTag = 'claim-callout';

/** What is not reporting: says what it is in `data-what`, and in `data-joins` whether it runs on. */
export const foldedClass = 'not-reporting';

export const standfirstClass = 'standfirst';
