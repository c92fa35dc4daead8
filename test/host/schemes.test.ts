import { beforeAll, expect, test } from 'vitest';
import { fromBrowserUrl, normalUrl, originOf, schemes, toBrowserUrl } from './schemes.ts';

beforeAll(() => {
  schemes.set('app', { privileges: { standard: true, secure: true }, handler: null });
});

test.each([
  [
    'app://bundle/index.html#/hours?week=1',
    'https://bundle.app.localhost/index.html#/hours?week=1',
  ],
  ['https://outside.example/', 'https://outside.example/'],
  ['data:text/html,x', 'data:text/html,x'],
])('%s is %s to the browser, and back', (ours, browsers) => {
  expect(toBrowserUrl(ours)).toBe(browsers);
  expect(fromBrowserUrl(browsers)).toBe(ours);
});

test('an address of a scheme that nobody registered is left alone', () => {
  expect(toBrowserUrl('other://bundle/')).toBe('other://bundle/');
  expect(fromBrowserUrl('https://bundle.other.localhost/')).toBe('https://bundle.other.localhost/');
});

test('what is written in two ways is one address', () => {
  expect(normalUrl('app://bundle')).toBe('app://bundle/');
  expect(normalUrl('app://bundle/å')).toBe('app://bundle/%C3%A5');
});

test('the origin is that of the scheme and host', () => {
  expect(originOf('app://bundle/index.html')).toBe('app://bundle');
  expect(originOf('about:blank')).toBe('null');
});
