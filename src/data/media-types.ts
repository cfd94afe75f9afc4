/** What the files for machines are: told in their contents, and by the headers of hosts. */
export const mediaTypes = {
  json: 'application/json',
  jsonLd: 'application/ld+json',
  annotations: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  schema: 'application/schema+json',
  table: 'text/csv; charset=utf-8; header=present',
} as const;

export type MediaType = (typeof mediaTypes)[keyof typeof mediaTypes];
