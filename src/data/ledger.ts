import { hash } from 'node:crypto';
import type { z } from 'astro/zod';
import { address } from '../addresses.ts';
import type { Problem } from '../desk/problem.ts';
import { faultsIn } from './checked.ts';
import type { Content, ListPart } from './list.ts';
import type { Publication, Write } from '../config/publication.ts';
import type { MediaType } from './media-types.ts';
import type { SchemaName } from './schemas.ts';

/** A file that was written. */
export type Written = Pick<ListPart, 'data' | 'bytes' | 'sha256'>;

/** A kind of file, by its path below the root of the files: of several files, the pattern of their paths. */
export interface Kind {
  readonly name: string;
  readonly path: string;
  readonly mediaType: MediaType;
  readonly schema?: SchemaName;
}

/** Writes files and keeps none of them, but account of what was written, and of what is wrong with it. */
export class Ledger {
  readonly contents: Content[] = [];
  readonly problems: Problem[] = [];
  private readonly publication: Publication;
  private readonly write: Write;

  constructor(publication: Publication, write: Write) {
    this.publication = publication;
    this.write = write;
  }

  open(kind: Kind): Account {
    const { at } = this.publication;
    // The braces of a pattern are no part of an address.
    const data = at(address.api) + kind.path;
    const row = { name: kind.name, data, mediaType: kind.mediaType };
    const schema = kind.schema === undefined ? null : at(address.schema(kind.schema));
    const content: Content = { ...row, schema, count: 0, files: 0, bytes: 0, parts: null };
    this.contents.push(content);
    return new Account(content, (path, text) => this.put(path, text));
  }

  /** A record as it is, once it was held against its schema; `file` is the content that it is made of. */
  checked<T>(schema: z.ZodType, record: T, file: string): T {
    this.problems.push(...faultsIn(schema, record, file));
    return record;
  }

  /** A file of which no account is kept. */
  putApart(path: string, content: object): void {
    this.put(path, textOf(content));
  }

  private put(path: string, text: string): Written {
    this.write(address.api + path, text);
    return {
      bytes: Buffer.byteLength(text),
      sha256: hash('sha256', text),
      data: this.publication.at(address.api + path),
    };
  }
}

/** What was written of one kind of file. */
export class Account {
  private readonly content: Content;
  private readonly write: (path: string, text: string) => Written;

  constructor(content: Content, write: (path: string, text: string) => Written) {
    this.content = content;
    this.write = write;
  }

  /** Where the files of this kind are. */
  get data(): string {
    return this.content.data;
  }

  /** @param path below the root of the files. */
  put(path: string, content: object | string): Written {
    const written = this.write(path, typeof content === 'string' ? content : textOf(content));
    this.content.files += 1;
    this.content.bytes += written.bytes;
    return written;
  }

  /** All files of this kind are written: they have so many items. */
  close(count: number, parts: readonly ListPart[] | null = null): void {
    this.content.count = count;
    this.content.parts = parts && [...parts];
  }
}

const textOf = (content: object): string => `${JSON.stringify(content)}\n`;
