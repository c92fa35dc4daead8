// What the compiler and the linter can't say about the rooms, as functions of a tree: rooms.test.ts asks them of the
// repository, gates.test.ts of a copy in which something is wrong. Each answers with the offences; [] is good.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

type Source = { readonly file: string; readonly text: string };
type Reference = { readonly path: string };

/** Every room of the program, as folders. */
const rooms = [
  ...['contract', 'preload', 'main'].map((name) => `electron/${name}`),
  ...['domain', 'formats', 'data', 'platform', 'i18n', 'documents'].map(
    (name) => `renderer/${name}`,
  ),
  ...['state', 'components', 'features', 'app'].map((name) => `renderer/${name}`),
] as const;

const drawers = /^(utils?|helpers?|common|misc|shared|lib|managers?|services?|types|constants)$/;
const longestReadme = 25;

function sourcesIn(root: string, folder: string): readonly Source[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ file: path.relative(root, file), text: readFileSync(file, 'utf8') }));
}

/** What a source imports, as written. */
function importsOf(text: string): readonly string[] {
  const written = /\b(?:from|import)\s*\(?\s*'([\w#@./-]+)'/g;
  return [...text.matchAll(written)].map(([, specifier = '']) => specifier);
}

const roomOf = (specifier: string): string | null => /^#([a-z0-9]+)\//.exec(specifier)?.[1] ?? null;
const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].toSorted();

/** The rooms that a room really imports. */
function imported(root: string, room: string): readonly string[] {
  const own = path.basename(room);
  const names = sourcesIn(root, room).flatMap(({ text }) => importsOf(text).map(roomOf));
  return sorted(names.filter((name): name is string => name !== null && name !== own));
}

/** The rooms that the compiler lets a room import. */
function referenced(root: string, room: string): readonly string[] {
  const config = readFileSync(path.join(root, room, 'tsconfig.json'), 'utf8');
  const { references = [] } = JSON.parse(config) as { references?: readonly Reference[] };
  return sorted(references.map((reference) => path.basename(reference.path)));
}

/** The rooms that README.md says a room may import: the last column of the map. */
function described(root: string, room: string): readonly string[] | null {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const rows = readme.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const cell = rows.find((cells) => cells[1] === `\`${room}\``)?.at(-2);
  if (cell === undefined) return null;
  if (cell === 'all of renderer') return referenced(root, room);
  const names = new Set(rooms.map((each) => path.basename(each)));
  return sorted(cell.split(/,\s*/).filter((name) => names.has(name)));
}

/** The map in README.md, the compiler's references and the real imports must say the same. */
export function crookedRooms(root: string): readonly string[] {
  return rooms.flatMap((room) => {
    const allowed = referenced(root, room);
    const words = described(root, room);
    const real = imported(root, room);
    const offences: string[] = [];
    if (words === null) offences.push(`README.md's map lacks ${room}`);
    else if (words.join() !== allowed.join()) {
      offences.push(`${room}: README.md says [${words.join()}], tsconfig.json [${allowed.join()}]`);
    }
    for (const name of real) {
      if (!allowed.includes(name)) offences.push(`${room} imports ${name}, which it may not`);
    }
    // The room that sees everything need not use everything.
    for (const name of room === 'renderer/app' ? [] : allowed) {
      if (!real.includes(name)) offences.push(`${room} may import ${name}, but never does`);
    }
    return offences;
  });
}

/** Islands never import each other. */
export function bridgesBetweenIslands(root: string): readonly string[] {
  return sourcesIn(root, 'renderer/features').flatMap(({ file, text }) => {
    const island = file.split(path.sep)[2] ?? '';
    return importsOf(text)
      .filter((each) => each.startsWith('#features/') && !each.startsWith(`#features/${island}/`))
      .map((each) => `${file} imports ${each}`);
  });
}

/** Rules answer at once. */
export function waitingRules(root: string): readonly string[] {
  return sourcesIn(root, 'renderer/domain')
    .filter(({ text }) => /\b(async|await)\b/.test(withoutComments(text)))
    .map(({ file }) => `${file} waits`);
}

const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\/\/.*$/gm, '');

/** What a room may take from npm, where that is part of its nature. */
const packages: Readonly<Record<string, readonly string[]>> = {
  'electron/contract': ['zod'],
  'renderer/domain': [],
  'renderer/data': ['dexie'],
};

export function foreignPackages(root: string): readonly string[] {
  return Object.entries(packages).flatMap(([room, allowed]) =>
    sourcesIn(root, room).flatMap(({ file, text }) =>
      importsOf(text)
        .filter((each) => !/^[.#]/.test(each) && !allowed.includes(each))
        .map((each) => `${file} imports ${each}`),
    ),
  );
}

/** The renderer's only door to main. */
export function sideDoors(root: string): readonly string[] {
  return sourcesIn(root, 'renderer')
    .filter(({ file }) => !file.startsWith(path.join('renderer', 'platform')))
    .filter(({ text }) =>
      /\bwindow\.desktop|\bdesktopEvents\b.*globalThis/.test(withoutComments(text)),
    )
    .map(({ file }) => `${file} reaches for window.desktop`);
}

/** Files and folders are named after what is in them: no drawers, no barrels. */
export function badNames(root: string): readonly string[] {
  const files = ['electron', 'renderer', 'test', 'build'].flatMap((top) => sourcesIn(root, top));
  return files.flatMap(({ file, text }) => {
    const parts = file.replace(/\.(test|spec)?\.?tsx?$/, '').split(path.sep);
    const offences = parts.filter((part) => drawers.test(part)).map((part) => `${file}: '${part}'`);
    return isBarrel(file, text) ? [...offences, `${file} is a barrel`] : offences;
  });
}

/** A file that hides where things lie: all of another file handed on, or an index of nothing but names. */
function isBarrel(file: string, text: string): boolean {
  const code = withoutComments(text);
  const rest = code.replaceAll(/export (?:type )?\{[^}]*\} from '[^']*';/g, '').trim();
  return /^export \* from/m.test(code) || (/\/index\.tsx?$/.test(file) && rest === '');
}

/** Every room says what it is, on one screen. */
export function missingReadmes(root: string): readonly string[] {
  return rooms.flatMap((room) => {
    const file = path.join(root, room, 'README.md');
    if (!existsSync(file)) return [`${room} has no README.md`];
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n').length;
    return lines > longestReadme ? [`${room}/README.md has ${String(lines)} lines`] : [];
  });
}

/** Where a test's source is: `test/domain/x.test.ts` tests `renderer/domain/x.ts`. */
function sourceOf(test: string): string | null {
  const inside = test.replace(/^test\//, '').replace(/\.test\.(tsx?)$/, '');
  const [top = ''] = inside.split('/');
  if (top === 'electron' || top === 'build') return inside;
  return rooms.includes(`renderer/${top}`) ? `renderer/${inside}` : null;
}

const extensions = ['.ts', '.tsx', '.mjs', '/'];

/**
 * A test of one module has its name and its place. A test of several together (a kill, hostile text) lies in the place of
 * what they share and is named after what it tries.
 */
export function misplacedTests(root: string): readonly string[] {
  return sourcesIn(root, 'test').flatMap(({ file, text }) => {
    const source = /\.test\.tsx?$/.test(file) ? sourceOf(file.split(path.sep).join('/')) : null;
    if (source === null) return [];
    if (extensions.some((extension) => existsSync(path.join(root, source + extension)))) return [];
    const place = path.dirname(source);
    if (!existsSync(path.join(root, place))) return [`${file}: there is no ${place}`];
    const ofPlace = `#${place.replace(/^(renderer|electron)\//, '')}/`;
    const tested = sorted(importsOf(text).filter((each) => each.startsWith(ofPlace)));
    const [only = ''] = tested;
    const ownTest = only.replace(/^#/, '').replace(/\.tsx?$/, '.test');
    const hasOwn = sourcesIn(root, 'test').some((each) => each.file.includes(ownTest));
    return tested.length === 1 && !hasOwn ? [`${file} tests ${only}`] : [];
  });
}
