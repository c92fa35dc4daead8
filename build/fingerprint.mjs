import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { at, root } from './root.mjs';

/**
 * Every file below a path, sorted, as paths from the root.
 * @param {string} start @returns {string[]}
 */
export function filesBelow(start) {
  const full = at(start);
  const found = statSync(full, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [start];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .toSorted();
}

/**
 * SHA-256 over names and bytes of everything below these paths: equal exactly when nothing changed.
 * @param {string[]} starts @param {string[]} [without] folders that do not count @returns {string}
 */
export function fingerprint(starts, without = []) {
  const hash = createHash('sha256');
  const counts = (/** @type {string} */ file) => !without.some((each) => file.startsWith(each));
  for (const file of starts.flatMap(filesBelow).filter(counts)) {
    const bytes = readFileSync(at(file));
    hash.update(`${file}\0${String(bytes.length)}\0`).update(bytes);
  }
  return hash.digest('hex');
}
