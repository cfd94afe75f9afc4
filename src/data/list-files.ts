import type { z } from 'astro/zod';
import { ratings } from '../config/scales.ts';
import { voicesIn } from '../review/people.ts';
import { ratingRecord, ratingSchema } from './claim.ts';
import { contentFile } from '../config/content-file.ts';
import type { Making } from './making.ts';
import { namingOf } from './naming.ts';
import { outletRecords, outletSchema } from './outlet.ts';
import { listKind, putParted } from './parted.ts';
import { personRecord, personSchema } from './person.ts';
import { sourceRecord, sourceSchema } from './source.ts';
import { utteranceRecord, utteranceSchema } from './utterance.ts';

/** What the claims name: utterances and sources in parts, outlets, people and levels whole. */
export function listFiles(making: Making): void {
  const { ledger, publication, catalogue } = making;
  const { utterances, sources, usesBySource, articles, claims } = catalogue;
  putParted(making, {
    name: 'utterances',
    items: utterances,
    dateOf: ({ said }) => said,
    record: (one) => ledger.checked(utteranceSchema, utteranceRecord(one, publication), contentFile.utterance(one.id)),
  });
  putParted(making, {
    name: 'sources',
    items: sources,
    dateOf: ({ published }) => published,
    record: (one) => {
      const record = sourceRecord(one, usesBySource.get(one.id) ?? [], publication);
      return ledger.checked(sourceSchema, record, contentFile.list('sources'));
    },
  });
  const people = voicesIn(claims).map((voice) => personRecord(voice, publication));
  putWhole(making, {
    name: 'outlets',
    file: contentFile.list('outlets'),
    schema: outletSchema,
    records: outletRecords(articles),
  });
  putWhole(making, { name: 'people', file: contentFile.list('people'), schema: personSchema, records: people });
  putWhole(making, {
    name: 'ratings',
    file: contentFile.ratings,
    schema: ratingSchema,
    records: ratings.map(ratingRecord),
  });
}

interface Whole {
  readonly name: 'outlets' | 'people' | 'ratings';
  /** What it is made of. */
  readonly file: string;
  readonly schema: z.ZodType;
  readonly records: readonly object[];
}

/** A list that is never parted: there are far fewer outlets, people and levels than claims, and each is a few lines. */
function putWhole({ ledger, publication }: Making, { name, file, schema, records }: Whole): void {
  const account = ledger.open(listKind(name));
  const items = records.map((record) => ledger.checked(schema, record, file));
  account.put(`${name}.json`, { ...namingOf(name, publication), data: account.data, count: items.length, items });
  account.close(items.length);
}
