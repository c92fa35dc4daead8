import { describe, expect, it } from 'vitest';
import { loadTemporal } from '#platform/temporal.ts';
import { wallClocks } from '#platform/zone-rules.ts';

const zone = 'Europe/Stockholm';
const { toInstants, toLocal } = wallClocks(await loadTemporal());

describe('R13 wall clocks', () => {
  it('show an ordinary time once', () => {
    expect(toInstants('2026-11-24', '09:30', zone)).toEqual(['2026-11-24T08:30:00.000Z']);
    expect(toLocal('2026-11-24T08:30:59.999Z', zone)).toEqual({
      date: '2026-11-24',
      time: '09:30',
    });
  });

  it('never show a time in the spring gap', () => {
    expect(toInstants('2026-03-29', '02:30', zone)).toEqual([]);
    expect(toInstants('2026-03-29', '03:00', zone)).toEqual(['2026-03-29T01:00:00.000Z']);
  });

  it('show a time in the autumn fold twice, earlier first', () => {
    expect(toInstants('2026-10-25', '02:30', zone)).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
    ]);
  });
});
