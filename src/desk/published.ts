import { readContent } from './desk.ts';
import type { Content } from './resolve.ts';

let read: Promise<Content> | undefined;

/** The content that a build is of, read once for all its steps. */
export const publishedContent = (): Promise<Content> => (read ??= readContent('content'));
