import { type Change, write } from '#support/repository-copy.ts';

/** A piece of code that breaks one rule of build/oxlint.json, in a room where the rule holds. */
export type LintPlant = { readonly rule: string; readonly what: string; readonly change: Change };

const planted = (rule: string, what: string, file: string, code: string): LintPlant => ({
  rule,
  what,
  change: write(file, `${code}\n`),
});
const domain = (rule: string, code: string, file = 'ts'): LintPlant =>
  planted(
    rule,
    code.split('\n')[0] ?? '',
    `renderer/domain/planted/${slug(rule, code)}.${file}`,
    code,
  );
const component = (rule: string, code: string): LintPlant =>
  planted(
    rule,
    code.split('\n')[0] ?? '',
    `renderer/components/planted/${slug(rule, code)}.tsx`,
    code,
  );
const inTest = (rule: string, code: string): LintPlant =>
  planted(
    rule,
    code,
    `test/domain/planted/${slug(rule, code)}.test.ts`,
    `import { test } from 'vitest';\n${code}`,
  );

const slug = (rule: string, code: string): string =>
  `${rule}-${code.slice(0, 40)}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const imports = 'eslint/no-restricted-imports';
const restricted = (file: string, code: string): LintPlant => planted(imports, code, file, code);

export const lintPlants: readonly LintPlant[] = [
  domain('eslint/eqeqeq', 'export const same = (a: string, b: string): boolean => a == b;'),
  domain('eslint/no-var', 'export var counter = 1;'),
  domain(
    'eslint/prefer-const',
    'export const one = (): number => {\n  let fixed = 1;\n  return fixed;\n};',
  ),
  domain('eslint/no-console', "export const shout = (): void => console.log('x');"),
  domain(
    'eslint/no-param-reassign',
    'export const grow = (size: number): number => {\n  size += 1;\n  return size;\n};',
  ),
  domain('typescript/no-explicit-any', 'export const loose = (value: any): unknown => value;'),
  domain(
    'typescript/consistent-type-imports',
    "import { Money } from '#domain/money/money.ts';\nexport const keep = (money: Money): Money => money;",
  ),
  domain(
    'typescript/consistent-type-definitions',
    'export interface Shape {\n  readonly side: number;\n}',
  ),
  domain(
    'typescript/no-non-null-assertion',
    'export const first = (list: readonly string[]): string => list[0]!;',
  ),
  domain('typescript/only-throw-error', "export const fail = (): never => {\n  throw 'words';\n};"),
  domain(
    'typescript/switch-exhaustiveness-check',
    "export const word = (side: 'left' | 'right'): string => {\n  switch (side) {\n    case 'left':\n      return 'l';\n  }\n  return '';\n};",
  ),
  domain('typescript/no-restricted-types', 'export type Late = { readonly when: Date };'),
  domain('typescript/no-restricted-types', 'export type Wait = Promise<string>;'),
  domain('eslint/no-restricted-globals', 'export const now = (): number => Date.now();'),
  domain('eslint/no-restricted-globals', 'export const later = (): unknown => Promise.resolve(1);'),
  domain(
    'eslint/no-restricted-globals',
    "export const words = (): unknown => new Intl.NumberFormat('sv');",
  ),
  domain('eslint/no-restricted-properties', 'export const chance = (): number => Math.random();'),
  domain('eslint/no-restricted-properties', 'export const id = (): string => crypto.randomUUID();'),
  domain('import/no-default-export', 'export default 1;'),
  planted(
    'unicorn/filename-case',
    'a file named with_underscores',
    'renderer/domain/planted/with_underscores.ts',
    'export const one = 1;',
  ),
  planted(
    'import/no-cycle',
    'two files that import each other',
    'renderer/domain/planted/hen.ts',
    "import { egg } from './egg.ts';\nexport const hen = (): unknown => egg;",
  ),
  planted(
    'import/no-cycle',
    'the other of the two',
    'renderer/domain/planted/egg.ts',
    "import { hen } from './hen.ts';\nexport const egg = (): unknown => hen;",
  ),
  component(
    'typescript/no-floating-promises',
    "export const forget = (): void => {\n  Promise.resolve('x');\n};",
  ),
  component(
    'typescript/no-misused-promises',
    'export const odd = (list: string[]): void => {\n  list.forEach(async (each) => Promise.resolve(each));\n};',
  ),
  component(
    'typescript/no-unsafe-type-assertion',
    "export const cast = (text: string): 'x' => text as 'x';",
  ),
  component(
    'react/rules-of-hooks',
    "import { useState } from 'react';\nexport const Odd = (props: { readonly is: boolean }): null => {\n  if (props.is) useState(1);\n  return null;\n};",
  ),
  component(
    'react/exhaustive-deps',
    "import { useEffect } from 'react';\nexport const Odd = ({ text }: { readonly text: string }): null => {\n  useEffect(() => {\n    document.title = text;\n  }, []);\n  return null;\n};",
  ),
  component(
    'react/no-danger',
    'export const Odd = ({ html }: { readonly html: string }) => <p dangerouslySetInnerHTML={{ __html: html }} />;',
  ),
  component(
    'react/jsx-key',
    'export const Odd = ({ list }: { readonly list: readonly string[] }) => <p>{list.map((each) => <b>{each}</b>)}</p>;',
  ),
  component('jsx-a11y/alt-text', 'export const Odd = () => <img src="x.png" />;'),
  inTest('vitest/no-focused-tests', "test.only('alone', () => {});"),
  inTest('vitest/no-disabled-tests', "test.skip('never', () => {});"),
  restricted('renderer/domain/planted/up.ts', "export { toMinorUnits } from '../money/money.ts';"),
  restricted('test/domain/planted/up.ts', "export { test } from '../../support/program.ts';"),
  restricted(
    'electron/main/planted-domain.ts',
    "export type { Money } from '#domain/money/money.ts';",
  ),
  restricted('electron/preload/planted-node.ts', "export { readFileSync } from 'node:fs';"),
  restricted('renderer/state/planted-node.ts', "export { readFileSync } from 'node:fs';"),
  restricted('renderer/state/planted-electron.ts', "export { ipcRenderer } from 'electron';"),
  restricted('renderer/components/planted/Frame.tsx', "export { AppShell } from '@mantine/core';"),
  restricted(
    'renderer/components/planted/Columns.tsx',
    "export { SimpleGrid } from '@mantine/core';",
  ),
  restricted('renderer/features/planted/Columns.tsx', "export { Grid } from '@mantine/core';"),
  restricted('renderer/features/planted/store.ts', "export { db } from '#data/database.ts';"),
  restricted(
    'renderer/features/planted/desktop.ts',
    "export { desktopBridge } from '#platform/desktop.ts';",
  ),
  restricted('renderer/features/planted/effect.ts', "export { useEffect } from 'react';"),
];
