// A gate that nobody has seen closed may stand open. Here something wrong is planted for every rule, in a copy of the
// repository, and the gate must say so.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inRepository } from '#support/repository.ts';
import { type Change, replace, RepositoryCopy, write } from '#support/repository-copy.ts';
import { lintPlants } from './lint-plants.ts';
import {
  badNames,
  bridgesBetweenIslands,
  crookedRooms,
  foreignPackages,
  misplacedTests,
  missingReadmes,
  sideDoors,
  waitingRules,
} from './room-rules.ts';

let copy: RepositoryCopy;
beforeAll(() => {
  copy = new RepositoryCopy();
});
afterAll(() => copy.remove());

const file = (room: string): string => `${room}/planted.ts`;
const plant = (room: string, code: string): Change => write(file(room), `${code}\n`);

describe('the compiler', () => {
  test.each([
    [
      'domain has no window',
      plant('renderer/domain', 'window.close();'),
      "Cannot find name 'window'",
    ],
    [
      'domain has no timers',
      plant('renderer/domain', 'setTimeout(() => {}, 1);'),
      "Cannot find name 'setTimeout'",
    ],
    [
      'domain has no network',
      plant('renderer/domain', "void fetch('x');"),
      "Cannot find name 'fetch'",
    ],
    [
      'domain imports no other room',
      plant('renderer/domain', "export { Database } from '#data/database.ts';"),
      'is not listed within the file list',
    ],
    [
      'öre are not any number',
      plant(
        'renderer/domain',
        "import type { MinorUnits } from '#domain/money/money.ts';\nexport const price: MinorUnits = 100;",
      ),
      "'number' is not assignable",
    ],
    [
      'types are erased, so there are no enums',
      plant('renderer/domain', 'export enum Side { Left }'),
      'erasableSyntaxOnly',
    ],
    [
      'formats have no DOM',
      plant('renderer/formats', 'document.close();'),
      "Cannot find name 'document'",
    ],
    [
      'data does not know the bridge',
      plant('renderer/data', "export { channels } from '#contract/channels.ts';"),
      'is not listed within the file list',
    ],
    [
      'the shell does not know the application',
      plant('electron/main', "export { toMinorUnits } from '#domain/money/money.ts';"),
      'is not listed within the file list',
    ],
    [
      'the preload does not know main',
      plant('electron/preload', "export { start } from '#main/start.ts';"),
      'is not listed within the file list',
    ],
    [
      'a channel without a handler',
      replace('electron/main/start.ts', '...paperHandlers(paper),', ''),
      'paper:preview',
    ],
    [
      'a request of the wrong shape',
      plant(
        'renderer/platform',
        "import { desktopBridge } from './desktop.ts';\nvoid desktopBridge()['archive:read']({ sha: 'x' });",
      ),
      "'sha' does not exist",
    ],
    [
      'a channel that is not in the contract',
      plant(
        'renderer/platform',
        "import { desktopBridge } from './desktop.ts';\nvoid desktopBridge()['no:such']();",
      ),
      "'no:such'",
    ],
    [
      'a text that English lacks',
      replace('renderer/i18n/en/welcome.ts', "  title: 'Welcome',\n", ''),
      "'title' is missing",
    ],
    [
      'a key that nobody translated',
      plant(
        'renderer/i18n',
        "import { wordsNow } from './t.ts';\nwordsNow('welcome')('noSuchKey');",
      ),
      'noSuchKey',
    ],
    [
      'a text without the value that it needs',
      plant('renderer/i18n', "import { wordsNow } from './t.ts';\nwordsNow('hours')('week.name');"),
      'week',
    ],
    [
      'components do not know the screens',
      plant(
        'renderer/components',
        "export { WelcomePage } from '#features/welcome/WelcomePage.tsx';",
      ),
      'is not listed within the file list',
    ],
  ])('%s', (_name, change, message) => {
    const room = /^(?:renderer|electron)\/[^/]+/.exec(change.file)?.[0] ?? '';
    const said = copy.after([change], () => copy.compile(room));
    const aboutIt = said.split(/\n(?=\S)/).filter((line) => line.startsWith(change.file));
    expect(aboutIt.join('\n')).toContain(message);
  });
});

describe('the linter', () => {
  let said = '';
  beforeAll(() => {
    const changes = lintPlants.map(({ change }) => change);
    said = copy.after(changes, () => copy.lint(changes.map((change) => change.file)));
  });

  test.each(lintPlants)('$rule: $what', ({ rule, change }) => {
    const [plugin = '', name = ''] = rule.split('/');
    const found = said
      .split('\n')
      .filter((line) => line.startsWith(`${change.file}:`))
      .map((line) => /\[Error\/(.*)\((.*)\)\]$/.exec(line)?.slice(1).join('/') ?? '');
    // oxlint calls two plugins by longer names than its configuration does.
    const names = found.map((each) => each.replace(/^(react-hooks|react_perf)\//, 'react/'));
    expect(names.map((each) => each.replaceAll('_', '-'))).toContain(`${plugin}/${name}`);
  });

  test('every rule of the configuration has its plant', () => {
    const config = JSON.parse(readFileSync(inRepository('build/oxlint.json'), 'utf8')) as {
      rules: Record<string, unknown>;
      overrides: readonly { rules: Record<string, unknown> }[];
    };
    const tables = [config.rules, ...config.overrides.map(({ rules }) => rules)];
    const rules = tables.flatMap((table) =>
      Object.keys(table).filter((rule) => table[rule] !== 'off'),
    );
    const seen = new Set(lintPlants.map(({ rule }) => rule));
    expect(rules.filter((rule) => !seen.has(rule))).toEqual([]);
  });

  test('a rule that is switched off where nothing breaks it', () => {
    const idle = plant('renderer/domain', 'export const one = 1; // oxlint-disable-line no-var');
    const found = copy.after([idle], () => copy.lint([idle.file]));
    expect(found).toMatch(/planted\.ts.*Unused/);
  });
});

test('what is not formatted', () => {
  const ugly = plant('renderer/domain', 'export const one  =  "1"');
  expect(copy.after([ugly], () => copy.checkFormat(ugly.file))).toContain(ugly.file);
});

test('what nothing uses', () => {
  const idle = plant('renderer/domain', 'export const one = 1;');
  expect(copy.after([idle], () => copy.findUnused())).toContain(idle.file);
});

describe('the rooms', () => {
  test.each([
    [
      'the map in README.md lies',
      {
        file: 'README.md',
        edit: (text: string) =>
          text.replace(/(\| `renderer\/formats`.*\|) domain +\|/, '$1 data |'),
      },
      crookedRooms,
    ],
    [
      // The compiler lets a room see through the rooms that it may import; this does not.
      'a screen reaches for the store',
      plant('renderer/features', "export { Database } from '#data/database.ts';"),
      crookedRooms,
    ],
    [
      'the compiler allows what the map does not',
      replace('renderer/formats/tsconfig.json', '"../domain"', '"../data"'),
      crookedRooms,
    ],
    [
      'an island imports another',
      write('renderer/features/hours/planted.ts', "import '#features/clients/ClientPage.tsx';"),
      bridgesBetweenIslands,
    ],
    [
      'a rule waits',
      plant('renderer/domain', 'export const wait = async (): Promise<void> => {};'),
      waitingRules,
    ],
    [
      'a rule needs a package',
      plant('renderer/domain', "import { z } from 'zod';"),
      foreignPackages,
    ],
    [
      'a screen reaches for the bridge',
      write('renderer/features/hours/planted.ts', 'void window.desktop;'),
      sideDoors,
    ],
    ['a drawer', write('renderer/domain/utils/money.ts', 'export const one = 1;'), badNames],
    [
      'a barrel',
      write('renderer/domain/money/index.ts', "export { one } from './one.ts';"),
      badNames,
    ],
    ['everything handed on', plant('renderer/domain', "export * from './result.ts';"), badNames],
    [
      'a README that nobody will read',
      write('renderer/domain/README.md', 'line\n'.repeat(26)),
      missingReadmes,
    ],
    [
      'a test whose source has moved',
      write('test/domain/money/planted.test.ts', "import '#domain/money/rounding-mode.ts';"),
      misplacedTests,
    ],
    ['a test in no room’s place', write('test/domain/nowhere/x.test.ts', ''), misplacedTests],
  ])('%s', (_name, change, offences) => {
    const before = offences(copy.folder);
    const after = copy.after([change], () => offences(copy.folder));
    expect(after.filter((each) => !before.includes(each))).not.toEqual([]);
  });
});
