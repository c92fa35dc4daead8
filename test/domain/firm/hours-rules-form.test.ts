import { expect, test } from 'vitest';
import { hoursRulesToForm, parseHoursRules } from '#domain/firm/hours-rules-form.ts';

test('R26 no days of grace written means that months are closed by hand only', () => {
  expect(parseHoursRules({ requiresApproval: true, lockGraceDays: ' ' })).toEqual({
    ok: true,
    value: { requiresApproval: true, lockGraceDays: null },
  });
});

test('R26 the grace is a whole number of days, two months at most', () => {
  for (const lockGraceDays of ['0', '5', '60'])
    expect(parseHoursRules({ requiresApproval: false, lockGraceDays })).toMatchObject({
      ok: true,
      value: { lockGraceDays: Number(lockGraceDays) },
    });
  for (const lockGraceDays of ['-1', '61', '1,5', 'fem'])
    expect(parseHoursRules({ requiresApproval: false, lockGraceDays }).ok).toBe(false);
});

test('what was read is written back the same', () => {
  const rules = { requiresApproval: true, lockGraceDays: 7 };
  expect(parseHoursRules(hoursRulesToForm(rules))).toEqual({ ok: true, value: rules });
});
