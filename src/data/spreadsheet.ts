import Papa from 'papaparse';
import type { ClaimRecord } from './claim.ts';

/** What a column is called, as in the records where it is one of their fields, and what stands in it. */
const columns: Readonly<Record<string, (claim: ClaimRecord) => string | number | null>> = {
  id: ({ id }) => id,
  summary: ({ summary }) => summary,
  quote: ({ quote }) => quote,
  claimant: ({ claimant }) => claimant,
  speaker: ({ speaker }) => speaker.name,
  attributedTo: ({ attributedTo }) => attributedTo?.name ?? null,
  kind: ({ kind }) => kind,
  said: ({ said }) => said,
  outlet: ({ article }) => article.outlet.name,
  article: ({ article }) => article.title,
  published: ({ article }) => article.published,
  language: ({ article }) => article.language,
  question: ({ question }) => question,
  rating: ({ rating }) => rating.label,
  ratingKey: ({ rating }) => rating.key,
  scale: ({ rating }) => rating.scale,
  ratingValue: ({ rating }) => rating.ratingValue,
  missingContext: ({ missingContext }) => missingContext,
  confidence: ({ confidence }) => confidence,
  finding: ({ finding }) => finding,
  reason: ({ reason }) => reason,
  supports: (claim) => manyOf(claim, 'supports'),
  undermines: (claim) => manyOf(claim, 'undermines'),
  context: (claim) => manyOf(claim, 'context'),
  datePublished: ({ datePublished }) => datePublished,
  dateModified: ({ dateModified }) => dateModified,
  page: ({ page }) => page,
  inArticle: ({ inArticle }) => inArticle,
};

export const columnNames = Object.keys(columns);

const manyOf = ({ evidence }: ClaimRecord, stance: ClaimRecord['evidence'][number]['stance']): number =>
  evidence.filter((row) => row.stance === stance).length;

/**
 * What a spreadsheet might run as a formula, whatever white space or unseen sign stands before it (OWASP, “CSV
 * Injection”), and what begins with the guard’s own sign: so the first `'` of a cell is always the guard, and to take
 * it away gives back what was there.
 */
const guarded = /^(?:[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]|[\t\r\n'])/u;

/** RFC 4180: commas, CRLF, quotation marks doubled. The names of the columns are a part of their own. */
export const headerLine = `${columnNames.join(',')}\r\n`;

/** A line a claim. What is not known is an empty cell. */
export const rowsOf = (claims: readonly ClaimRecord[]): string =>
  Papa.unparse(
    claims.map((claim) => Object.values(columns).map((cell) => cell(claim))),
    // All cells are quoted: programs of some countries part cells at semicolons, too.
    { newline: '\r\n', escapeFormulae: guarded, quotes: true },
  ) + (claims.length > 0 ? '\r\n' : '');

/** A cell as it was before it was guarded. */
export const unguarded = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell);
