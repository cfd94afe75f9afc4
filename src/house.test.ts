import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/').slice(root.length))
  .sort();

interface Import {
  readonly from: string;
  /** A path in `src`, or the name of what comes from outside. */
  readonly to: string;
}

const isTest = (file: string): boolean => /(\.test|(^|\/)fixture)\.ts$/.test(file);
const isOutside = ({ to }: Import): boolean => !files.includes(to);

const imports: readonly Import[] = files
  .filter((file) => /\.(ts|astro)$/.test(file) && !isTest(file))
  .flatMap((from) =>
    importsOf(readFileSync(join(root, from), 'utf8')).map((to) => ({
      from,
      to: to.startsWith('.') ? normalize(join(dirname(from), to)) : to,
    })),
  );

/** What stands behind `from`, `import` and `import(` in quotation marks, without a `?inline`. */
function importsOf(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|[\s}])(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/g)].flatMap(
    ([, , name]) => name?.replace(/\?.*$/, '') ?? [],
  );
}

/** Each room: the rooms and files of the site that it may import beside itself, and what it may take from outside. */
const rooms: readonly {
  readonly room: string;
  readonly site: readonly string[];
  readonly outside: RegExp;
  readonly because: string;
}[] = [
  {
    room: 'anchoring/',
    site: [],
    outside: /^(hast|hast-util-(from|to)-html|fastest-levenshtein|diff)$/,
    because: 'it knows no claim, no page and no file',
  },
  { room: 'claims/', site: ['anchoring/'], outside: /^astro\/zod$/, because: 'it takes values and returns new ones' },
  {
    room: 'desk/',
    site: ['claims/', 'anchoring/'],
    outside: /^(?!astro(?!\/zod$))/,
    because: 'it reads files, and runs without Astro',
  },
  { room: 'catalogue.ts', site: ['desk/'], outside: /^astro:content$/, because: 'it is the door to the content' },
  { room: 'content.config.ts', site: [], outside: /^astro/, because: 'it binds folders, nothing else' },
  { room: 'site.ts', site: [], outside: /^$/, because: 'everything may import it' },
  {
    room: 'search/',
    site: ['desk/', 'claims/', 'anchoring/', 'site.ts'],
    outside: /^(?!astro:)/,
    because: 'records are made of the same claims as pages',
  },
  {
    room: 'publishing/',
    site: ['desk/', 'claims/', 'anchoring/'],
    outside: /^(?!astro:)/,
    because: 'it handles written pages, and makes none',
  },
  {
    room: 'elements/',
    site: ['anchoring/', 'search/record-data.ts', 'search/index-words.ts'],
    outside: /^$/,
    because: 'it runs in the browser',
  },
  {
    room: 'components/',
    site: ['claims/', 'anchoring/', 'elements/', 'site.ts'],
    outside: /^$/,
    because: 'components are given what they show',
  },
  {
    room: 'components/Claim.astro',
    site: ['components/', 'claims/', 'catalogue.ts', 'site.ts'],
    outside: /^$/,
    because: 'an article names it in its MDX, by id alone',
  },
  {
    room: 'layouts/',
    site: ['components/', 'claims/', 'styles/', 'site.ts', 'publishing/policy.ts'],
    outside: /^$/,
    because: 'pages stand on layouts, layouts on components',
  },
  {
    room: 'pages/',
    site: ['layouts/', 'components/', 'claims/', 'anchoring/', 'elements/', 'search/', 'catalogue.ts', 'site.ts'],
    outside: /^(astro|node:fs\/promises)$/,
    because: 'pages read the catalogue and hand on what it has',
  },
  { room: 'styles/', site: [], outside: /^$/, because: 'it is imported, and imports nothing' },
  { room: 'env.d.ts', site: [], outside: /^$/, because: 'it declares types' },
];

const roomOf = (file: string) =>
  rooms.findLast(({ room }) => file === room || (room.endsWith('/') && file.startsWith(room))) ?? {
    room: file,
    site: [],
    outside: /^$/,
  };

for (const { room, site, outside, because } of rooms) {
  test(`${room} imports ${site.length > 0 ? `only ${site.join(', ')}` : 'nothing else of the site'}: ${because}`, () => {
    const own = imports.filter(({ from }) => roomOf(from).room === room);
    const allowed = ({ to }: Import): boolean => to.startsWith(room) || site.some((one) => to.startsWith(one));
    assert.deepEqual(
      own.filter((one) => (isOutside(one) ? !outside.test(one.to) : !allowed(one))),
      [],
    );
  });
}

test('every file stands in a room of the table', () => {
  const known = new Set(rooms.map(({ room }) => room));
  assert.deepEqual(
    files.filter((file) => !isTest(file) && !known.has(roomOf(file).room)),
    [],
  );
});

test('only pages and Claim.astro read the catalogue', () => {
  const readers = imports.filter(({ to }) => to === 'catalogue.ts').map(({ from }) => from);
  assert.deepEqual(
    readers.filter((from) => !from.startsWith('pages/') && from !== 'components/Claim.astro'),
    [],
  );
  assert.ok(readers.includes('components/Claim.astro'));
});

test('only the catalogue and content.config.ts open astro:content', () => {
  assert.deepEqual(
    imports.filter(({ to }) => to === 'astro:content').map(({ from }) => from),
    ['catalogue.ts', 'content.config.ts'],
  );
});

test('only layouts/Page.astro imports styles', () => {
  assert.deepEqual(
    imports.filter(({ to }) => to.startsWith('styles/')),
    [{ from: 'layouts/Page.astro', to: 'styles/site.css' }],
  );
});

test('whatever elements reach runs in a browser', () => {
  const reached = new Set(files.filter((file) => file.startsWith('elements/')));
  for (const file of reached) for (const { to } of imports.filter(({ from }) => from === file)) reached.add(to);
  assert.deepEqual(
    [...reached].filter((name) => /^(node:|astro|claims\/schema|desk\/|publishing\/)/.test(name)),
    [],
  );
});

test('claims and anchoring touch no page of a browser', () => {
  const touching = files.filter(
    (file) =>
      /^(claims|anchoring)\//.test(file) &&
      /\b(document|window|navigator|localStorage)\.|\bHTML\w*Element\b/.test(readFileSync(join(root, file), 'utf8')),
  );
  assert.deepEqual(touching, []);
});

test('no file is longer than 200 lines', () => {
  const lines = (file: string): number => readFileSync(join(root, file), 'utf8').split('\n').length - 1;
  assert.deepEqual(
    files.filter((file) => lines(file) > 200),
    [],
  );
});

test('nothing is called utils, lib, helpers, types or constants', () => {
  assert.deepEqual(
    files.filter((file) => /(^|\/)(utils?|lib|helpers?|types?|constants?)(\/|\.|$)/.test(file)),
    [],
  );
});

test('the reading of import lines knows every form of them', () => {
  const text =
    "import a from './a.ts';\nimport type { B,\n  C } from './b.ts'\nimport './c.css?inline';\nexport { d } from \"d\";\n  const e = await import('./e.ts');\n";
  assert.deepEqual(importsOf(text), ['./a.ts', './b.ts', './c.css', 'd', './e.ts']);
});
