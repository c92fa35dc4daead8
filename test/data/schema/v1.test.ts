import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const frozen = { 'v1.ts': '6a95972140fd1a1b5210683939b7a41d7bc0feddb86d7f637ff7c82289eedc17' };

it('a released schema is frozen: a change is a new file', () => {
  for (const [file, hash] of Object.entries(frozen)) {
    const text = readFileSync(new URL(`../../../renderer/data/schema/${file}`, import.meta.url));
    expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
  }
});
