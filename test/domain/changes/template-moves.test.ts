import { describe, expect, it } from 'vitest';
import { brandText } from '#domain/brand.ts';
import type { CloseCode } from '#domain/changes/change.ts';
import { isToBeSuspended, templateMoves } from '#domain/changes/template-moves.ts';

const closing = (day: number, closeCode: CloseCode) => ({
  closedAt: brandText<never>(`2026-04-${String(day).padStart(2, '0')}T10:00:00.000Z`),
  closeCode,
});

describe('a template', () => {
  it('is suspended by two failures in a row, whatever came before', () => {
    expect(
      isToBeSuspended(
        [closing(1, 'successful'), closing(2, 'unsuccessful'), closing(3, 'unsuccessful')],
        null,
      ),
    ).toBe(true);
  });
  it('is not by one, nor by two with a success between', () => {
    expect(isToBeSuspended([closing(3, 'unsuccessful')], null)).toBe(false);
    expect(
      isToBeSuspended(
        [closing(1, 'unsuccessful'), closing(2, 'with-issues'), closing(3, 'unsuccessful')],
        null,
      ),
    ).toBe(false);
  });
  it('begins anew when it is approved again', () => {
    const failures = [
      closing(1, 'unsuccessful'),
      closing(2, 'unsuccessful'),
      closing(9, 'unsuccessful'),
    ];
    expect(isToBeSuspended(failures, brandText('2026-04-05T00:00:00.000Z'))).toBe(false);
  });
  it('is approved only with low risk and all of its plans', () => {
    const bare = {
      status: 'draft',
      plan: '',
      testPlan: '',
      backoutPlan: '',
      likelihood: 3,
      impact: 2,
    } as const;
    expect(templateMoves(bare)[0]?.lacks.map(({ code }) => code)).toEqual([
      'plan',
      'test-plan',
      'backout-plan',
      'risk-not-low',
    ]);
  });
});
