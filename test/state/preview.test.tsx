// @vitest-environment jsdom
import { configureStore } from '@reduxjs/toolkit';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Provider } from 'react-redux';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { invoicePaper } from '#documents/invoice-paper.ts';
import type { Desktop, Response } from '#platform/desktop.ts';
import { usePaperPreview } from '#state/preview.ts';
import type { PaperInput } from '#state/preview.ts';
import { paperLine, paperSubject } from '#support/paper-subject.ts';

type Answer = Response<'paper:preview'>;
type Asked = { readonly note: string; readonly answer: (answer: Answer) => void };

const inputWith = (note: string): PaperInput => ({
  data: invoicePaper(paperSubject([paperLine(1)], { note })),
  logo: null,
});

/** A typesetter that answers when the test says so, and in any order. */
const start = () => {
  const asked: Asked[] = [];
  const preview: Desktop['paper:preview'] = ({ data }) =>
    new Promise((answer) => {
      asked.push({ note: (data as PaperInput['data']).note, answer });
    });
  const store = configureStore({
    reducer: () => null,
    middleware: (defaults) =>
      defaults({ thunk: { extraArgument: { desktop: { 'paper:preview': preview } } } }),
  });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <Provider store={store}>{children}</Provider>
  );
  const hook = renderHook(({ input }) => usePaperPreview(input), {
    wrapper,
    initialProps: { input: inputWith('a') as PaperInput | null },
  });
  const answer = (index: number, with_: Answer) =>
    act(() => Promise.resolve(asked[index]?.answer(with_)));
  return { asked, answer, ...hook };
};

const live = new Set<string>();
let made = 0;
beforeEach(() => {
  live.clear();
  made = 0;
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: () => {
        made += 1;
        live.add(`blob:${made}`);
        return `blob:${made}`;
      },
      revokeObjectURL: (address: string) => live.delete(address),
    }),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the live paper', () => {
  test('keeps the pages it has until newer ones are there, and gives back the old', async () => {
    const { result, rerender, answer, asked } = start();
    expect(result.current).toEqual({ pages: [], status: 'working', message: '' });
    await answer(0, { status: 'done', pages: ['<svg>1</svg>', '<svg>2</svg>'] });
    expect(result.current).toMatchObject({ pages: ['blob:1', 'blob:2'], status: 'done' });
    rerender({ input: inputWith('b') });
    expect(result.current).toMatchObject({ pages: ['blob:1', 'blob:2'], status: 'working' });
    await answer(1, { status: 'done', pages: ['<svg/>'] });
    expect(result.current).toMatchObject({ pages: ['blob:3'], status: 'done' });
    expect([...live]).toEqual(['blob:3']);
    expect(asked.map(({ note }) => note)).toEqual(['a', 'b']);
  });

  test('a page that came out as it was stays, and is not drawn anew', async () => {
    const { result, rerender, answer } = start();
    await answer(0, { status: 'done', pages: ['<svg>1</svg>', '<svg>2</svg>'] });
    rerender({ input: inputWith('b') });
    await answer(1, { status: 'done', pages: ['<svg>new</svg>', '<svg>2</svg>'] });
    expect(result.current.pages).toEqual(['blob:3', 'blob:2']);
    expect([...live]).toEqual(['blob:2', 'blob:3']);
  });

  test('the newest counts, in whatever order the answers come', async () => {
    const { result, rerender, answer } = start();
    rerender({ input: inputWith('b') });
    await answer(1, { status: 'done', pages: ['<svg/>'] });
    await answer(0, { status: 'done', pages: ['<svg/>', '<svg/>'] });
    expect(result.current.pages).toEqual(['blob:1']);
    expect(live.size).toBe(1);
  });

  test('the same content is set once', () => {
    const { rerender, asked } = start();
    rerender({ input: inputWith('a') });
    expect(asked).toHaveLength(1);
  });

  test('a form that can’t be read keeps the last pages and says that they are of before', async () => {
    const { result, rerender, answer } = start();
    await answer(0, { status: 'done', pages: ['<svg/>'] });
    rerender({ input: null });
    expect(result.current).toMatchObject({ pages: ['blob:1'], status: 'stale' });
    rerender({ input: inputWith('a') });
    await answer(1, { status: 'done', pages: ['<svg>new</svg>'] });
    expect(result.current).toMatchObject({ pages: ['blob:2'], status: 'done' });
  });

  test('a failure keeps the last pages and says why', async () => {
    const { result, rerender, answer } = start();
    await answer(0, { status: 'done', pages: ['<svg/>'] });
    rerender({ input: inputWith('b') });
    await answer(1, { status: 'failed', message: 'no such glyph' });
    expect(result.current).toEqual({
      pages: ['blob:1'],
      status: 'failed',
      message: 'no such glyph',
    });
  });

  test('nothing is left behind when the screen goes', async () => {
    const { answer, unmount } = start();
    await answer(0, { status: 'done', pages: ['<svg/>'] });
    unmount();
    expect(live.size).toBe(0);
  });
});
