import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump, load } from 'js-yaml';
import { Desk, readContent } from '../src/desk/desk.ts';

/**
 * Runs the whole of `npm test` on two other contents: the site's own with more articles (those of the fixture, with
 * their claims, sources, persons and outlets), and the site's own with one article fewer. Neither may change a line of
 * code or test. Whichever article goes, the desk is content with the rest.
 */
const folder = '.press/other-content';
const slugs = readdirSync('content/articles').map((name) => name.replace(/\.mdx$/, ''));

try {
  addArticles(copyOf('content', 'more'));
  for (const slug of slugs) {
    const rest = copyOf('content', `without-${slug}`);
    removeArticle(rest, slug);
    console.log(`Without ${slug}: ${readContent(rest).articles.length} articles, no problem`);
  }
  test('more');
  test(`without-${slugs[0] ?? ''}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function test(name: string): void {
  const environment = {
    CONTENT: `${folder}/${name}`,
    DIST: `${folder}/${name}-dist`,
    PRESS: `${folder}/${name}-press`,
  };
  console.log(`npm test, with CONTENT=${environment.CONTENT}`);
  const { status } = spawnSync('npm', ['test'], { stdio: 'inherit', env: { ...process.env, ...environment } });
  if (status !== 0) throw new Error(`npm test fails with ${environment.CONTENT}`);
}

function copyOf(content: string, name: string): string {
  rmSync(join(folder, name), { recursive: true, force: true });
  cpSync(content, join(folder, name), { recursive: true });
  return join(folder, name);
}

/** Lay the fixture's content over another: files beside files, lists below lists. */
function addArticles(content: string): void {
  const added = 'e2e/fixture/content';
  for (const name of readdirSync(added)) {
    if (name.endsWith('.yaml')) appendFileSync(join(content, name), `\n${readFileSync(join(added, name), 'utf8')}`);
    else cpSync(join(added, name), join(content, name), { recursive: true, force: false });
  }
}

/** Take an article away, with its claims and all that cannot be told without them. */
function removeArticle(content: string, slug: string): void {
  rmSync(join(content, 'articles', `${slug}.mdx`));
  const gone = new Set<unknown>([slug, ...remove(content, 'claims', (_id, { article }) => article === slug)]);
  for (const shelf of ['claims', 'utterances', 'disagreements']) {
    edit(join(content, shelf), (fields) => fields, unlinked(gone));
  }
  const events = join(content, 'events.yaml');
  writeFileSync(events, dump(without(load(readFileSync(events, 'utf8')), gone)));
  edit(join(content, 'utterances'), (fields) => ({ ...fields, wordings: without(fields['wordings'], gone) }));
  const faulty = new Set(new Desk(content).read().problems.map(({ file }) => file));
  const untold = ['utterances', 'disagreements'].flatMap((shelf) =>
    remove(content, shelf, (id) => faulty.has(`content/${shelf}/${id}.md`)),
  );
  const compared = ({ utterance, ...fields }: Fields): Fields => {
    const told = [utterance].flat().filter((id) => id !== undefined && !untold.includes(id as string));
    return told.length > 0 ? { ...fields, utterance: told } : fields;
  };
  edit(join(content, 'claims'), compared);
  for (const shelf of ['claims', 'utterances', 'disagreements']) {
    edit(join(content, shelf), (fields) => fields, unlinked(new Set(untold)));
  }
}

/** Words of which links to what is gone are words only. */
function unlinked(gone: ReadonlySet<unknown>): (words: string) => string {
  const link = /\[([^\][]*)\]\((?:\.\.\/)+(?:\w+\/)?([a-z0-9-]+)\/\)/g;
  return (words) => words.replace(link, (all, text: string, id: string) => (gone.has(id) ? text : all));
}

type Fields = Readonly<Record<string, unknown>>;

function without(entries: unknown, gone: ReadonlySet<unknown>): readonly Fields[] {
  return (entries as readonly Fields[]).filter(({ claim }) => !gone.has(claim));
}

/** Remove the files of a folder that meet a condition. Returns their ids. */
function remove(content: string, shelf: string, isGone: (id: string, fields: Fields) => boolean): readonly string[] {
  const ids = readdirSync(join(content, shelf)).map((name) => name.replace(/\.md$/, ''));
  const file = (id: string): string => join(content, shelf, `${id}.md`);
  const gone = ids.filter((id) => isGone(id, partsOf(file(id)).fields));
  for (const id of gone) rmSync(file(id));
  return gone;
}

/** Change the fields of the files of a folder, and their words. */
function edit(folder: string, change: (fields: Fields) => Fields, reword = (words: string): string => words): void {
  for (const name of readdirSync(folder)) {
    const { fields, words } = partsOf(join(folder, name));
    writeFileSync(join(folder, name), `---\n${dump(change(fields))}---\n${reword(words)}`);
  }
}

function partsOf(file: string): { readonly fields: Fields; readonly words: string } {
  const [, yaml = '', words = ''] = /^---\n(.*?\n)---\n(.*)$/s.exec(readFileSync(file, 'utf8')) ?? [];
  return { fields: load(yaml) as Fields, words };
}
