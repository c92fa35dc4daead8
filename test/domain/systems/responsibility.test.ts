import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  assignResponsibility,
  endResponsibility,
  gapsInLead,
  holderOn,
  leadsSince,
  overlap,
} from '#domain/systems/responsibility.ts';
import type { ResponsibilityRole } from '#domain/systems/system.ts';
import { addDays } from '#domain/time/plain-date.ts';
import type { PersonId } from '#domain/record.ts';
import { law } from '#support/law.ts';
import { day, id } from '#support/records.ts';

const period = (
  person: string,
  from: string,
  to: string | null,
  role: ResponsibilityRole = 'lead',
) => ({
  role,
  personId: id<PersonId>(person),
  from: day(from),
  to: to === null ? null : day(to),
});
const today = day('2026-11-24');
const always = { from: day('2025-01-01'), to: null };

test('days without a lead are gaps; the day after an end is the first', () => {
  const leads = [period('MB', '2025-01-01', '2025-06-30'), period('JE', '2025-07-20', null)];
  expect(gapsInLead(leads, always, today)).toEqual([{ from: '2025-07-01', to: '2025-07-19' }]);
  expect(gapsInLead([period('JE', '2025-02-01', '2025-12-31')], always, today)).toEqual([
    { from: '2025-01-01', to: '2025-01-31' },
    { from: '2026-01-01', to: '2026-11-24' },
  ]);
});

test('a handover from one day to the next leaves no gap, and a deputy is no lead', () => {
  const leads = [period('KL', '2024-01-01', '2025-09-30'), period('AH', '2025-10-01', null)];
  expect(gapsInLead(leads, always, today)).toEqual([]);
  expect(gapsInLead([period('KL', '2024-01-01', null, 'deputy')], always, today)).toHaveLength(1);
});

test('only days on which a lead was needed count', () => {
  const wanted = { from: day('2025-03-01'), to: day('2025-03-31') };
  expect(gapsInLead([period('KL', '2025-04-01', null)], wanted, today)).toEqual([wanted]);
  expect(gapsInLead([period('KL', '2025-01-01', '2025-12-31')], wanted, today)).toEqual([]);
  expect(gapsInLead([], { from: day('2027-01-01'), to: null }, today)).toEqual([]);
});

test('each day is either led or in exactly one gap', () => {
  const anyPeriod = fc.tuple(fc.nat(200), fc.nat(60));
  law(
    fc.property(fc.array(anyPeriod, { maxLength: 8 }), (made) => {
      const leads = made.map(([from, length]) =>
        period('p', addDays(always.from, from), addDays(always.from, from + length)),
      );
      const wanted = { from: always.from, to: addDays(always.from, 250) };
      const gaps = gapsInLead(leads, wanted, today);
      for (let offset = 0; offset <= 250; offset += 1) {
        const date = addDays(always.from, offset);
        const inGaps = gaps.filter((gap) => gap.from <= date && date <= gap.to).length;
        expect(inGaps).toBe(holderOn(leads, 'lead', date) === null ? 1 : 0);
      }
    }),
    60,
  );
});

test('a new lead ends the old one the day before', () => {
  const current = period('KL', '2025-01-01', null);
  expect(assignResponsibility([current], 'lead', id('AH'), day('2025-10-01'))).toEqual({
    ok: true,
    value: {
      ended: { period: current, to: '2025-09-30' },
      added: { role: 'lead', personId: 'AH', from: '2025-10-01', to: null },
    },
  });
});

test('two leads on one day are refused', () => {
  const current = period('KL', '2025-10-01', null);
  for (const from of ['2025-10-01', '2025-09-01']) {
    expect(assignResponsibility([current], 'lead', id('AH'), day(from))).toEqual({
      ok: false,
      error: 'lead-overlaps',
    });
  }
  const closed = period('KL', '2025-01-01', '2025-12-31');
  expect(assignResponsibility([closed], 'lead', id('AH'), day('2025-10-01'))).toEqual({
    ok: false,
    error: 'lead-overlaps',
  });
  expect(assignResponsibility([closed], 'lead', id('AH'), day('2026-01-01')).ok).toBe(true);
});

test('a deputy is somebody else than the lead, and nobody has a role twice', () => {
  const lead = period('KL', '2025-01-01', null);
  expect(assignResponsibility([lead], 'deputy', id('KL'), today)).toEqual({
    ok: false,
    error: 'deputy-is-lead',
  });
  expect(assignResponsibility([lead], 'lead', id('KL'), today)).toEqual({
    ok: false,
    error: 'already-responsible',
  });
  expect(assignResponsibility([lead], 'team', id('KL'), today).ok).toBe(true);
  expect(assignResponsibility([lead], 'deputy', id('AH'), today).ok).toBe(true);
});

test('an end is not before its beginning', () => {
  expect(endResponsibility(period('KL', '2025-01-01', null), day('2024-12-31'))).toEqual({
    ok: false,
    error: 'end-before-start',
  });
  expect(overlap(period('a', '2025-01-01', '2025-01-31'), period('b', '2025-01-31', null))).toBe(
    true,
  );
  expect(overlap(period('a', '2025-01-01', '2025-01-30'), period('b', '2025-01-31', null))).toBe(
    false,
  );
});

test('the same lead since: terms of one person without a day between go on with each other', () => {
  const terms = [
    period('KL', '2021-03-01', '2023-12-31'),
    period('KL', '2024-01-01', null),
    period('JE', '2019-01-01', '2021-02-28'),
  ];
  expect(leadsSince(terms, today)).toBe('2021-03-01');
  expect(leadsSince([period('KL', '2021-03-01', '2023-12-30'), ...terms.slice(1, 2)], today)).toBe(
    '2024-01-01',
  );
  expect(leadsSince(terms, day('2018-01-01'))).toBeNull();
});
