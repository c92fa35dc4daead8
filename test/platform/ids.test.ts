import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { newId } from '#platform/ids.ts';
import { sha256 } from '#platform/sha256.ts';

it('ids are UUIDv7: none twice, each after the one before', () => {
  const ids = Array.from({ length: 5000 }, newId);
  expect(new Set(ids).size).toBe(5000);
  expect(ids.toSorted()).toEqual(ids);
  expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it('SHA-256 is of the text’s UTF-8, in hex, as main’s', async () => {
  for (const text of ['', 'åäö', '😀 "\\', 'x'.repeat(10_000)]) {
    expect(await sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  }
});
