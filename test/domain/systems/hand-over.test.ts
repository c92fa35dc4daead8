import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PersonId } from '#domain/record.ts';
import { handOver, leavesGap } from '#domain/systems/hand-over.ts';
import {
  assignResponsibility,
  endResponsibility,
  gapsInLead,
} from '#domain/systems/responsibility.ts';
import type { ResponsibilityRole } from '#domain/systems/system.ts';
import { addDays, type PlainDate } from '#domain/time/plain-date.ts';
import { law } from '#support/law.ts';
import { day, id } from '#support/records.ts';

type Period = {
  readonly role: ResponsibilityRole;
  readonly personId: PersonId;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
};

const period = (
  person: string,
  from: string,
  to: string | null,
  role: ResponsibilityRole = 'lead',
): Period => ({
  role,
  personId: id<PersonId>(person),
  from: day(from),
  to: to === null ? null : day(to),
});

test('the lead before ends the day before, and a deputy who takes over is deputy no more', () => {
  const lead = period('KL', '2025-01-01', null);
  const deputy = period('AH', '2025-01-01', null, 'deputy');
  const passed = handOver([lead, deputy], id<PersonId>('AH'), day('2025-10-01'));
  expect(passed).toEqual({
    ok: true,
    value: {
      ended: [
        { period: lead, to: '2025-09-30' },
        { period: deputy, to: '2025-09-30' },
      ],
      added: { role: 'lead', personId: 'AH', from: '2025-10-01', to: null },
    },
  });
});

test('a lead that has ended already is left as it ended: the days between are a gap', () => {
  const passed = handOver(
    [period('MB', '2025-01-01', '2025-06-30')],
    id<PersonId>('JE'),
    day('2025-07-20'),
  );
  expect(passed.ok && passed.value.ended).toEqual([]);
});

test('it is refused where two would lead, or where the person does', () => {
  const leads = [period('KL', '2025-01-01', null), period('JE', '2024-01-01', '2024-12-31')];
  expect(handOver(leads, id<PersonId>('KL'), day('2025-10-01'))).toMatchObject({
    error: 'already-responsible',
  });
  expect(handOver(leads, id<PersonId>('AH'), day('2024-06-01'))).toMatchObject({
    error: 'lead-overlaps',
  });
});

test('a lead may end only when a successor is active or the phase needs none', () => {
  const lead = period('KL', '2025-01-01', null);
  const after = period('AH', '2025-10-01', null);
  const last = day('2025-09-30');
  expect(leavesGap([lead], lead, last, 'operate')).toBe(true);
  expect(leavesGap([lead, after], lead, last, 'operate')).toBe(false);
  expect(leavesGap([lead, after], lead, addDays(last, -1), 'operate')).toBe(true);
  expect(leavesGap([lead], lead, last, 'retired')).toBe(false);
  expect(leavesGap([lead], lead, last, 'plan')).toBe(false);
  const deputy = period('KL', '2025-01-01', null, 'deputy');
  expect(leavesGap([deputy], deputy, last, 'operate')).toBe(false);
});

test('whatever is assigned, ended and handed over: at most one lead a day, and the gaps are exactly the uncovered days', () => {
  const start = day('2025-01-01');
  const last = addDays(start, 120);
  const anyStep = fc.record({
    what: fc.constantFrom('assign' as const, 'end' as const, 'hand' as const),
    who: fc.nat(4),
    on: fc.nat(110),
    role: fc.constantFrom('lead' as const, 'lead' as const, 'deputy' as const, 'team' as const),
  });
  law(
    fc.property(fc.array(anyStep, { maxLength: 25 }), (steps) => {
      let periods: readonly Period[] = [];
      const change = (ended: readonly { period: Period; to: PlainDate }[], added: Period): void => {
        periods = [
          ...periods.map((each) => {
            const end = ended.find((one) => one.period === each);
            return end === undefined ? each : { ...each, to: end.to };
          }),
          added,
        ];
      };
      for (const { what, who, on, role } of steps) {
        const from = addDays(start, on);
        const person = id<PersonId>(`p${who}`);
        if (what === 'assign') {
          const made = assignResponsibility(periods, role, person, from);
          if (made.ok)
            change(made.value.ended === null ? [] : [made.value.ended], made.value.added);
        } else if (what === 'hand') {
          const made = handOver(periods, person, from);
          if (made.ok) change(made.value.ended, made.value.added);
        } else {
          const open = periods[who];
          const end = open && open.to === null ? endResponsibility(open, from) : null;
          if (open && end?.ok) {
            periods = periods.map((each) => (each === open ? { ...each, to: end.value } : each));
          }
        }
      }
      const gaps = gapsInLead(periods, { from: start, to: last }, last);
      for (let step = 0; step <= 120; step += 1) {
        const date = addDays(start, step);
        const leads = periods.filter(
          (each) =>
            each.role === 'lead' && each.from <= date && (each.to === null || date <= each.to),
        );
        const inGaps = gaps.filter((gap) => gap.from <= date && date <= gap.to);
        expect(leads.length).toBeLessThanOrEqual(1);
        expect(inGaps).toHaveLength(leads.length === 0 ? 1 : 0);
      }
    }),
  );
});
