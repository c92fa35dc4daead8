// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { onPaper } from '#state/on-paper.ts';

const { dataset } = document.documentElement;

it('the window is light and marked as paper while the work is done, and as before afterwards', async () => {
  dataset['mantineColorScheme'] = 'dark';
  const seen = await onPaper(() =>
    Promise.resolve([dataset['paper'], dataset['mantineColorScheme']]),
  );
  expect(seen).toEqual(['', 'light']);
  expect(dataset['paper']).toBeUndefined();
  expect(dataset['mantineColorScheme']).toBe('dark');
});

it('work that fails leaves the window as it was', async () => {
  dataset['mantineColorScheme'] = 'dark';
  await expect(onPaper(() => Promise.reject(new Error('no printer')))).rejects.toThrow(
    'no printer',
  );
  expect(dataset['paper']).toBeUndefined();
  expect(dataset['mantineColorScheme']).toBe('dark');
});
