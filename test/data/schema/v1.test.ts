import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const frozen = {
  'v1.ts': '6a95972140fd1a1b5210683939b7a41d7bc0feddb86d7f637ff7c82289eedc17',
  'v2-system-months.ts': '75898ca882e15bb8c237375dfd4cfc2d712f0426d3ca8e3d475558d98f094552',
  'v3-whole-life.ts': '2eeb186274ec4577c3e8d9b03f2fc1b3d6c722f5448506f022c08cac15e7a473',
};

it('a released schema is frozen: a change is a new file', () => {
  for (const [file, hash] of Object.entries(frozen)) {
    const text = readFileSync(new URL(`../../../renderer/data/schema/${file}`, import.meta.url));
    expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
  }
});
