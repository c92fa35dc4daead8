import { describe, expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { hourLineText } from '#documents/hour-line-text.ts';
import type { HourLineSubject } from '#documents/hour-line-text.ts';

const subject: HourLineSubject = {
  grouping: 'task',
  system: 'Körplanen',
  task: 'Byte av databas',
  person: 'Astrid Ek',
  activity: 'change',
  workDate: brandText('2026-10-05'),
  note: ' Provkörde bytet ',
  contract: null,
  window: '',
};

describe('the text of a line made of hours', () => {
  test.each([
    ['task', 'Körplanen: Byte av databas'],
    ['person', 'Astrid Ek'],
    ['activity', 'Ändring'],
    ['entry', '2026-10-05, Körplanen: Byte av databas, Provkörde bytet'],
  ] as const)('by %s: %s', (grouping, text) => {
    expect(hourLineText({ ...subject, grouping }, 'sv')).toBe(text);
  });

  test('work without a task is named by its activity, in the client’s language', () => {
    expect(hourLineText({ ...subject, task: null }, 'en')).toBe('Körplanen: Change');
    expect(hourLineText({ ...subject, task: null, system: null, activity: 'meeting' }, 'sv')).toBe(
      'Möte',
    );
  });

  test('R23 a contract says after it what it covers, in the client’s language', () => {
    const text = (coverage: 'included' | 'overage' | 'fixed', language: 'sv' | 'en') =>
      hourLineText(
        { ...subject, window: 'Kväll', contract: { coverage, number: 'AVT-2024-005' } },
        language,
      );
    expect(text('included', 'sv')).toBe('Körplanen: Byte av databas (ingår i avtal AVT-2024-005)');
    expect(text('overage', 'sv')).toBe(
      'Körplanen: Byte av databas (utöver avtal AVT-2024-005, Kväll)',
    );
    expect(text('fixed', 'en')).toBe(
      'Körplanen: Byte av databas (fixed price, contract AVT-2024-005)',
    );
  });

  test('is never longer than a line may be', () => {
    const long = { ...subject, grouping: 'entry', note: 'x'.repeat(9000) } as const;
    expect(hourLineText(long, 'sv')).toHaveLength(5000);
  });
});
