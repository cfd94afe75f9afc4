/** The file that a thing is made of, from the project’s folder, as problems name it. */
export const contentFile = {
  article: (slug: string): string => `content/articles/${slug}.mdx`,
  claim: (id: string): string => `content/claims/${id}.md`,
  utterance: (id: string): string => `content/utterances/${id}.md`,
  list: (name: 'sources' | 'outlets' | 'people'): string => `content/${name}.yaml`,
  /** What no content tells. */
  site: 'src/config/site.ts',
  ratings: 'src/config/scales.ts',
} as const;
