import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLog, toLogEntry } from '#main/log.ts';
import { temporaryFolder } from '#support/temporary-folder.ts';

const limit = 5 * 1024 * 1024;

describe('the log', () => {
  test('is a file with the time, the level and redacted words', async () => {
    const folder = temporaryFolder();
    const log = openLog(folder);
    log('error', toLogEntry('journal:append', new RangeError('client "Hemlig AB" 556677-8899')));
    log('info', { message: 'start' });
    const text = readFileSync(join(folder, 'forvalta.log'), 'utf8');
    expect(text).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z error journal:append: RangeError: client/);
    expect(text).toContain('info start');
    expect(text).toContain('log.test.ts');
    expect(text).not.toMatch(/Hemlig|556677/);
  });

  test('never grows beyond 5 MB, and keeps one older file', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'forvalta.log'), 'x'.repeat(limit - 100));
    const log = openLog(folder);
    for (let count = 0; count < 20; count++) log('warn', { message: 'a fault like any other' });
    expect(statSync(join(folder, 'forvalta.log')).size).toBeLessThanOrEqual(limit + 5000);
    expect(existsSync(join(folder, 'forvalta.log.old'))).toBe(true);
    expect(statSync(join(folder, 'forvalta.log.old')).size).toBeLessThanOrEqual(limit + 5000);
  });
});
