import { z } from 'astro/zod';
import { partialDate } from './partial-date.ts';

/** The kinds of field that content files have; each message says what is wanted. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id: small letters, digits and single hyphens');
export const line = z.string().trim().min(1, 'some text');
export const date = z
  .string()
  .refine((value) => partialDate(value)?.length === 10, 'a date that exists, as YYYY-MM-DD');
export const looseDate = z
  .string()
  .refine((value) => partialDate(value) !== undefined, 'a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY');
export const webAddress = z.url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' });
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 as 64 small hexadecimal digits');
export const language = z.string().regex(/^[a-z]{2}$/, 'a language as two small letters (ISO 639-1)');
