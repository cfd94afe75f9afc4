import { statSync } from 'node:fs';
import { isVisible } from '../text/characters.ts';
import { isAbsolute, relative, resolve, sep } from 'node:path';

type Variables = Readonly<Record<string, string | undefined>>;

/** What lies in the project as it comes: the desk tells when there is nothing. */
const usualContent = 'content';

/** What commands are told from outside. All paths are from the project's folder. */
export function environmentOf(variables: Variables) {
  const press = variables['PRESS'] ?? '.press';
  return {
    /** Where builds put what is not the site. Builds that run at once each have their own. */
    press,
    /** What one build leaves to the next: whatever is unchanged is not made again. */
    cache: `${press}/cache`,
    /** The folder of content that is published. */
    content: variables['CONTENT'] ?? usualContent,
    /** Where the site is put, and served from. */
    dist: variables['DIST'] ?? 'dist',
    /** The origin of the site, for addresses that must be absolute. */
    site: variables['SITE'] ?? 'https://verbatim.example',
    /** Whether that origin was told. Where not, nothing is published by which others would come to it. */
    isForPublic: variables['SITE'] !== undefined,
    /** The folder of the address that the site is published in. */
    base: variables['BASE'] ?? '/',
    /** Whether pictures to share are drawn: a build that is only measured, or tried, goes without. */
    pictures: variables['PICTURES'] !== 'none',
    /** Where the built site is served. The host is this machine alone, unless another is named. */
    host: variables['HOST'] ?? 'localhost',
    port: /^\d+$/.test(variables['PORT'] ?? '4321') ? Number(variables['PORT'] ?? 4321) : NaN,
  };
}

export const environment = environmentOf(process.env);

/** What is wrong with what a command was told, and where it runs: each names the variable, and what it should be. */
export function environmentProblems(variables: Variables, folder: string): readonly string[] {
  const { site, base, port, host } = environmentOf(variables);
  const told = (name: string): string => `${name}=${JSON.stringify(variables[name])}`;
  return [
    ...(isOrigin(site) ? [] : [`${told('SITE')}: the origin of the site is wanted, as https://example.org`]),
    ...(isFolder(base) ? [] : [`${told('BASE')}: / is wanted, or a folder between slashes, as /repo/`]),
    ...(Number.isInteger(port) && port >= 0 && port <= 65_535
      ? []
      : [`${told('PORT')}: a number from 0 to 65535 is wanted; 0 for any port that is free`]),
    ...(/^[\w.:-]+$/.test(host) ? [] : [`${told('HOST')}: a name or an address of this machine is wanted`]),
    ...(['none', undefined].includes(variables['PICTURES'])
      ? []
      : [`${told('PICTURES')}: none is wanted, for a site without pictures to share; or nothing`]),
    ...folderProblems(environmentOf(variables), folder),
    ...(signs.test(folder)
      ? [`the project lies in ${JSON.stringify(folder)}: a folder without ${signsInWords} in its path is wanted`]
      : []),
  ];
}

/** Astro and Vite take the signs of addresses in a path for what they mean in one. */
const [signs, signsInWords] = [/[#?%'"\\]/, `# ? % ' " \\`];

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

function isOrigin(site: string): boolean {
  const url = URL.parse(site);
  return url !== null && /^https?:$/.test(url.protocol) && (site === url.origin || site === `${url.origin}/`);
}

/** A copy for the public names who answers for it. */
export function publisherProblems(variables: Variables, { publisher, contact }: Answerable): readonly string[] {
  if (variables['SITE'] === undefined) return [];
  const isName = publisher !== null && isVisible(publisher);
  const isMail = contact !== null && /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(contact);
  const wanted = [...(isName ? [] : ['publisher']), ...(isMail ? [] : ['contact, an address of mail,'])];
  return [
    ...(isPublic(variables['SITE'])
      ? []
      : [`SITE=${JSON.stringify(variables['SITE'])}: a public name is wanted; to try the site here, set none`]),
    ...(variables['PICTURES'] === undefined
      ? []
      : [
          `PICTURES=${JSON.stringify(variables['PICTURES'])}: SITE is set, for a public address: its pictures are wanted`,
        ]),
    ...wanted.map((what) => `SITE is set, for a public address: ${what} is wanted in src/config/site.ts`),
  ];
}

/** Whether a name can be another machine’s than the reader’s own, or one in the same house. */
function isPublic(site: string): boolean {
  const name = URL.parse(site)?.hostname.replace(/\.$/, '') ?? '';
  return /\.(?!local$|localhost$|internal$|test$|invalid$)[a-z][a-z\d-]*$/.test(name);
}

type Answerable = Readonly<Record<'publisher' | 'contact', string | null>>;

const isFolder = (base: string): boolean =>
  /^\/(?:[\w.~-]+\/)*$/.test(base) && !base.split('/').some((part) => part === '.' || part === '..');

/** What a build writes may take the place of nothing that it is made from. */
function folderProblems({ dist, press, content }: ReturnType<typeof environmentOf>, folder: string): readonly string[] {
  const made = [...(content.trim() === '' ? [] : [content]), 'src', 'public', 'e2e', 'node_modules', '.git'].map(
    (name) => resolve(folder, name),
  );
  const [site, aside] = [resolve(folder, dist), resolve(folder, press)];
  const meets = (one: string, other: string): boolean => isWithin(one, other) || isWithin(other, one);
  const wrong = (path: string): boolean => isWithin(folder, path) || made.some((other) => meets(path, other));
  const wanted = 'a folder of its own is wanted, that holds nothing else';
  const told = { CONTENT: content, DIST: dist, PRESS: press };
  const strange = Object.entries(told).filter(([, path]) => signs.test(path));
  const lost = content.trim() === '' || (content !== usualContent && !isThere(resolve(folder, content)));
  return [
    ...strange.map(([name, path]) => `${name}=${JSON.stringify(path)}: a path without ${signsInWords} in it is wanted`),
    ...(lost && !signs.test(content)
      ? [`CONTENT=${JSON.stringify(content)}: the path of a folder is wanted, that is there`]
      : []),
    ...(wrong(site) ? [`DIST=${JSON.stringify(dist)}: ${wanted}`] : []),
    ...(wrong(aside) ? [`PRESS=${JSON.stringify(press)}: ${wanted}`] : []),
    // What is bundled there finds the project's modules above it.
    ...(isWithin(aside, folder) ? [] : [`PRESS=${JSON.stringify(press)}: a folder in the project is wanted`]),
    ...(!wrong(site) && !wrong(aside) && meets(site, aside)
      ? [`DIST=${JSON.stringify(dist)}: ${wanted}, and does not lie with PRESS=${JSON.stringify(press)} in each other`]
      : []),
  ];
}

/** Whether a path is a folder or lies in it. */
export const isWithin = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
};
