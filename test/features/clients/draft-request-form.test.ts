import { describe, expect, test } from 'vitest';
import { parseDraftRequest, suggestedRequest } from '#features/clients/draft-request-form.ts';
import { day } from '#support/records.ts';

const today = day('2026-11-24');

describe('what hours to invoice', () => {
  test('are those of the month that ends, late in the month', () => {
    expect(suggestedRequest(today)).toEqual({
      from: '2026-11-01',
      to: '2026-11-30',
      grouping: 'task',
    });
  });

  test('are those of the month before, early in the month', () => {
    expect(suggestedRequest(day('2026-01-05'))).toMatchObject({
      from: '2025-12-01',
      to: '2025-12-31',
    });
  });

  test('are understood as one types them', () => {
    expect(
      parseDraftRequest({ from: '1/11', to: '261124', grouping: 'entry' }, today),
    ).toMatchObject({
      ok: true,
      value: { from: '2026-11-01' },
    });
  });

  test('are refused at the field: no such day, an end before its beginning, no such grouping', () => {
    expect(parseDraftRequest({ from: '31/11', to: '30/11', grouping: 'task' }, today)).toEqual({
      ok: false,
      error: { from: 'date-does-not-exist' },
    });
    expect(
      parseDraftRequest({ from: '2026-11-24', to: '2026-11-23', grouping: 'task' }, today),
    ).toEqual({
      ok: false,
      error: { to: 'date-before-start' },
    });
    expect(
      parseDraftRequest({ from: '2026-11-01', to: '2026-11-23', grouping: 'colour' }, today),
    ).toEqual({
      ok: false,
      error: { grouping: 'not-a-choice' },
    });
  });
});
