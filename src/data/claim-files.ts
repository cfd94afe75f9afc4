import type { Claim } from '../model/claim.ts';
import { claimRecord, claimSchema, type ClaimRecord } from './claim.ts';
import { contentFile } from '../config/content-file.ts';
import type { Making } from './making.ts';
import { mediaTypes } from './media-types.ts';
import { namingOf } from './naming.ts';
import { putParted } from './parted.ts';
import { pointsIn } from './points.ts';
import { headerLine, rowsOf } from './spreadsheet.ts';
import type { ListPart } from './list.ts';
import { byYear } from './years.ts';

/** The claims: in parts, each in a file of its own, and as a table. */
export function claimFiles(making: Making): void {
  const { ledger, publication, catalogue } = making;
  const points = pointsIn(catalogue);
  const record = (claim: Claim): ClaimRecord => claimRecord(claim, points(claim.span), publication);
  putParted(making, { name: 'claims', items: catalogue.claims, dateOf: printedOn, record });
  const account = ledger.open({
    name: 'claims/{id}.json',
    path: 'claims/{id}.json',
    mediaType: mediaTypes.json,
    schema: 'claim',
  });
  for (const claim of catalogue.claims) {
    const own = ledger.checked(claimSchema, record(claim), contentFile.claim(claim.id));
    account.put(`claims/${claim.id}.json`, { ...namingOf('claim', publication), ...own });
  }
  account.close(catalogue.claims.length);
  tableFiles(making, record);
}

/** When a claim was printed: in a year’s part are all claims of the articles of that year. */
export const printedOn = ({ article }: Claim): string | null => article.published;

/** The table: in parts, and whole, as spreadsheets cannot put parts together. */
function tableFiles({ ledger, catalogue, most }: Making, record: (claim: Claim) => ClaimRecord): void {
  const account = ledger.open({ name: 'claims.csv', path: 'claims.csv', mediaType: mediaTypes.table });
  const whole = [headerLine];
  const parts = byYear(catalogue.claims, printedOn, most).map(({ name, year, items }): ListPart => {
    const rows = rowsOf(items.map(record));
    whole.push(rows);
    return { year, count: items.length, ...account.put(`claims/csv/${name}.csv`, headerLine + rows) };
  });
  account.put('claims.csv', whole.join(''));
  account.close(catalogue.claims.length, parts);
}
