import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { bundleScheme } from './origin.ts';

const parse = (url: string): URL | null => {
  try {
    return new URL(url);
  } catch {
    return null;
  }
};

const decode = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** Characters that mean something else on some file system, and a second layer of encoding. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const forbidden = /[\u0000-\u001f\\:%]/;

const isPlain = (segment: string): boolean => segment === '' || !/^\.{1,2}$|[. ]$/.test(segment);

const isInside = (root: string, path: string): boolean => {
  const way = relative(root, path);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
};

/** The path within the bundle that a URL names, or null for a URL that isn't ours or tries to leave. */
const pathOf = (url: string): string | null => {
  const parsed = parse(url);
  if (parsed === null || parsed.protocol !== `${bundleScheme}:` || parsed.host !== 'bundle')
    return null;
  if (parsed.username !== '' || parsed.password !== '') return null;
  const path = decode(parsed.pathname);
  if (path === null || forbidden.test(path) || !path.split('/').every(isPlain)) return null;
  return path === '/' ? '/index.html' : path;
};

const fileBelow = async (root: string, path: string): Promise<string | null> => {
  const file = resolve(root, `.${path}`);
  if (!isInside(root, file)) return null;
  try {
    // A link inside the folder may lead out of it: what counts is where it ends.
    const [realRoot, realFile] = await Promise.all([realpath(root), realpath(file)]);
    if (!isInside(realRoot, realFile)) return null;
    return (await stat(realFile)).isFile() ? realFile : null;
  } catch {
    return null;
  }
};

/**
 * The file that an `app://bundle/…` URL stands for, within the first of `roots` that has it; null for everything else.
 * Compares by `path.relative`: a prefix test would take `/bundle-evil` for a part of `/bundle`.
 */
export const resolveBundlePath = async (
  url: string,
  roots: readonly string[],
): Promise<string | null> => {
  const path = pathOf(url);
  if (path === null) return null;
  for (const root of roots) {
    const file = await fileBelow(root, path);
    if (file !== null) return file;
  }
  return null;
};
