import { describe, expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import type { ClientId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import {
  monthsBack,
  parseNewInvoice,
  proposedPeriod,
} from '#features/invoices/new-invoice-form.ts';

const today = brandText<PlainDate>('2026-11-24');
const clientId = brandText<ClientId>('client');

describe('the period that is proposed', () => {
  test.each([
    [
      'the newest month that is over',
      ['2026-08', '2026-10', '2026-11'],
      '2026-10-01',
      '2026-10-31',
    ],
    ['an older one when nothing newer is over', ['2026-02', '2026-11'], '2026-02-01', '2026-02-28'],
    ['the current one when only it has hours', ['2026-11'], '2026-11-01', '2026-11-30'],
    ['the month before when there are no hours', [], '2026-10-01', '2026-10-31'],
  ] as const)('%s', (_why, months, from, to) => {
    expect(proposedPeriod(months, today)).toEqual({ from, to });
  });

  test('over the turn of the year', () => {
    expect(proposedPeriod([], brandText('2027-01-05'))).toEqual({
      from: '2026-12-01',
      to: '2026-12-31',
    });
    expect(monthsBack(today)).toEqual({ from: '2024-11', to: '2026-11' });
  });
});

describe('what was typed', () => {
  test('is read as the command wants it', () => {
    expect(
      parseNewInvoice({ from: '1/10', to: '2026-10-31', grouping: 'person' }, clientId, today),
    ).toEqual({
      ok: true,
      value: { clientId, from: '2026-10-01', to: '2026-10-31', grouping: 'person' },
    });
  });

  test('is refused at the field, all fields at once', () => {
    const parsed = parseNewInvoice({ from: 'x', to: '31/2', grouping: 'y' }, clientId, today);
    expect(parsed).toEqual({
      ok: false,
      error: { from: 'date-format', to: 'date-does-not-exist', grouping: 'not-a-choice' },
    });
  });

  test('a period can’t end before it begins', () => {
    expect(
      parseNewInvoice({ from: '2026-10-31', to: '2026-10-01', grouping: 'task' }, clientId, today),
    ).toEqual({ ok: false, error: { to: 'date-before-start' } });
  });
});
