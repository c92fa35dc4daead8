import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { errorPageUrl } from '#main/error-screen.ts';

type Page = { readonly window: Window & { readonly eval: (code: string) => unknown } };

// jsdom comes without types of its own; this much of it is used.
const jsdom: string = 'jsdom';
const { JSDOM } = (await import(jsdom)) as {
  readonly JSDOM: new (html: string, options?: object) => Page;
};

const read = (name: string): string =>
  readFileSync(join(process.cwd(), 'assets', 'error', name), 'utf8');

const show = (language: 'sv' | 'en', records: number, reason: string) => {
  const address = errorPageUrl({ language, records, version: '0.1.0', reason });
  // jsdom knows no app://; only what stands behind the # is read.
  const url = address.replace('app://bundle', 'https://bundle.app.localhost');
  const { window } = new JSDOM(read('error.html'), { url, runScripts: 'outside-only' });
  const copy = vi.fn(async (_request: { readonly text: string }) => undefined);
  Object.assign(window, { desktop: { 'clipboard:write': copy } });
  window.eval(read('error.js'));
  return { document: window.document, copy };
};

const text = (document: Document, id: string): string =>
  document.getElementById(id)?.textContent ?? '';

describe('the error screen', () => {
  test('says in both languages what is safe and what to do', () => {
    const swedish = show('sv', 42, 'render-process-gone: crashed').document;
    expect(swedish.documentElement.lang).toBe('sv');
    expect(text(swedish, 'kept')).toContain('Dina uppgifter är i säkerhet: 42 poster');
    expect(text(swedish, 'reload')).toBe('Ladda om');
    expect(text(swedish, 'details')).toContain('render-process-gone: crashed');
    const english = show('en', 1, 'x').document;
    expect(english.documentElement.lang).toBe('en');
    expect(text(english, 'kept')).toBe(
      'Your data is safe: 1 record in the journal on this computer.',
    );
    for (const id of ['title', 'what', 'kept', 'next', 'reload', 'copy', 'details-title']) {
      expect(text(swedish, id).length).toBeGreaterThan(0);
      expect(text(english, id)).not.toBe(text(swedish, id));
    }
  });

  test('copies the details', async () => {
    const { document, copy } = show('sv', 42, 'crashed');
    document.getElementById('copy')?.click();
    await vi.waitFor(() => expect(text(document, 'copied')).toBe('Kopierat'));
    expect(copy.mock.lastCall?.[0].text).toContain('Förvalta 0.1.0\ncrashed');
  });

  test('shows hostile words as words, and no client’s data', () => {
    const { document } = show('sv', 1, '<img src=x onerror=alert(1)> no client "Hemlig AB"');
    expect(text(document, 'details')).toContain('<img src=x onerror=alert(1)> no client "…"');
    expect(document.querySelectorAll('img')).toHaveLength(0);
  });

  test('has nothing that the policy would refuse', () => {
    const { document } = new JSDOM(read('error.html')).window;
    expect(document.querySelectorAll('style, [style], script:not([src])')).toHaveLength(0);
    const attributes = [...document.querySelectorAll('*')].flatMap((each) =>
      each.getAttributeNames(),
    );
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
    expect(read('error.js')).not.toMatch(/innerHTML|eval\(|new Function|document\.write/);
  });
});
