import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { collisionsOf } from '#domain/changes/collisions.ts';
import { isToBeSuspended } from '#domain/changes/template-moves.ts';
import { handoverMoves } from '#domain/systems/handover-moves.ts';
import { isFollowUp, leadTenure, sameHands } from '#domain/systems/continuity.ts';
import { workNumber } from '#domain/lifecycle/work-number.ts';
import type { NumberedKind } from '#domain/lifecycle/work-number.ts';
import { releaseSeeds } from '#data/sample/release-seeds.ts';
import { personId } from '#data/sample/sample-people.ts';
import { systemId } from '#data/sample/sample-systems.ts';
import { templateId } from '#data/sample/sample-templates.ts';
import { workId } from '#data/sample/work-id.ts';
import { day } from '#support/records.ts';
import { courseOf, recordsOf, rowsOf, taskOf, the } from '#support/sample-rows.ts';
import { place } from '#support/service-hours.ts';

test('the next number of each kind and year follows the last that was taken', () => {
  const all = [...recordsOf('tasks'), ...recordsOf('defects'), ...recordsOf('contracts')];
  const numbers = all.map(({ number }) => number);
  expect(new Set(numbers.filter((number) => number !== '')).size).toBe(
    26 + 118 + 31 + 410 + 148 + 8,
  );
  for (const { id, fields } of rowsOf('workNumbers')) {
    const [kind = '', year = ''] = id.split('-');
    const of = (count: number) => workNumber(kind as NumberedKind, Number(year), count);
    expect(numbers).toContain(of(fields.next - 1));
    expect(numbers).not.toContain(of(fields.next));
  }
});

test('story 1: no to the first date with two critical defects open, yes a week later with conditions, a clean sign-off', () => {
  const release = the('releases', 'REL-2025-007');
  expect(release.decisions.map(({ result }) => result)).toEqual(['no-go', 'go-with-conditions']);
  const [no, yes] = release.decisions;
  const critical = recordsOf('defects').filter(
    ({ releaseId, severity }) => releaseId === workId('REL-2025-007') && severity === 'critical',
  );
  const openAt = (moment: string): number =>
    critical.filter(({ id }) => {
      const last = courseOf('defects', id).findLast(([, at]) => at <= moment)?.[0];
      return last !== undefined && last !== 'fixed' && last !== 'verified' && last !== 'closed';
    }).length;
  expect([openAt(no?.at ?? ''), openAt(yes?.at ?? '')]).toEqual([2, 0]);
  expect([no?.at.slice(0, 10), yes?.at.slice(0, 10)]).toEqual(['2025-09-04', '2025-09-11']);
  expect(yes?.reason).not.toBe('');
  expect(release.signOff?.remarks).toBe('');
  expect(release.outcome).toBe('successful');
});

test('story 2: stage 2 fails 21:40, turned back 22:05, restored 22:50; problem, cause, change, next release', () => {
  const release = the('releases', 'REL-2025-011');
  const clock = (moment: string | null | undefined) =>
    moment === null || moment === undefined
      ? null
      : place.rules.toLocal(brandText(moment), place.zone).time;
  expect(clock(release.stages[1]?.endedAt)).toBe('21:40');
  expect(release.stages[1]?.status).toBe('failed');
  expect(clock(release.backout?.decidedAt)).toBe('22:05');
  expect(clock(release.backout?.restoredAt)).toBe('22:50');
  expect(release.problemId).toBe(workId('PRB-2025-006'));
  const problem = the('problems', 'PRB-2025-006');
  expect(problem.whys).toHaveLength(5);
  expect(problem.rootCause).toContain('truststore');
  const [fix] = problem.fixChangeIds;
  expect(
    fix === undefined ? null : rowsOf('changes').find(({ id }) => id === fix)?.fields,
  ).toMatchObject({ originId: workId('PRB-2025-006'), closeCode: 'successful' });
  const carried = the('releases', 'REL-2025-012').scope.map(({ recordId }) => recordId);
  expect(carried).toContain(workId('PRB-2025-006'));
  expect(carried).toContain(fix);
});

test('story 4: three of Mattias’ systems handed over in time, S10 nineteen days late, and continuity breaks and heals', () => {
  const left = recordsOf('handovers').filter(({ reason }) => reason === 'left');
  expect(left).toHaveLength(4);
  expect(left.filter(({ doneOn }) => doneOn === '2025-07-01')).toHaveLength(3);
  expect(left.find(({ systemId: id }) => id === systemId('S10'))?.doneOn).toBe('2025-07-20');
  for (const handover of left) {
    const [done] = handoverMoves({ ...handover, status: 'planned' });
    expect(done).toMatchObject({ to: 'done', lacks: [] });
  }
  expect(tenure('2025-07-01', '2025-09-30')).toBe(75);
  expect(tenure('2026-07-01', '2026-09-30')).toBe(100);
});

/** Lead tenure in a window over all systems with a release that was signed off before its end, in per cent. */
function tenure(from: string, to: string): number {
  const window = { from: day(from), to: day(to) };
  const parts = recordsOf('systems').flatMap(({ id, code }) => {
    const signed = releaseSeeds.findLast(
      ({ system, number }) =>
        system === code && (the('releases', number).signOff?.at.slice(0, 10) ?? '9999') <= to,
    );
    const held = recordsOf('responsibilities').filter(({ systemId: of }) => of === id);
    const first = held[0]?.from;
    const signedOn = signed && the('releases', signed.number).signOff?.at.slice(0, 10);
    if (first === undefined || signedOn === undefined) return [];
    return leadTenure(held, [{ from: first, to: null }], day(signedOn), window) ?? [];
  });
  const sum = (of: 'numerator' | 'denominator'): number =>
    parts.reduce((total, part) => total + part[of], 0);
  return Math.round((sum('numerator') / sum('denominator')) * 100);
}

test('story 5: Kundwebb passed from Karin to Amira, six hours side by side; same hands 100 % as a team, 58 % as a person', () => {
  const handover = recordsOf('handovers').find(({ systemId: id }) => id === systemId('S03'));
  expect(handover).toMatchObject({
    fromPersonId: personId('KL'),
    toPersonId: personId('AH'),
    shadow: 6 * 3600,
    doneOn: '2025-10-01',
  });
  const since = recordsOf('timeEntries').filter(
    ({ systemId: id, workDate }) => id === systemId('S03') && workDate >= '2025-12-01',
  );
  const hours = since
    .filter(({ activity }) => isFollowUp(activity))
    .map(({ personId: who, seconds }) => ({
      personId: who,
      entries: 1,
      seconds,
      followUpEntries: 1,
      followUp: seconds,
    }));
  const held = recordsOf('responsibilities').filter(({ systemId: id }) => id === systemId('S03'));
  const share = (roles: typeof held): number => {
    const { numerator = 0, denominator = 1 } = sameHands(hours, roles, day('2025-12-05')) ?? {};
    return Math.round((numerator / denominator) * 100);
  };
  expect(share(held)).toBe(100);
  expect(share(held.filter(({ role }) => role === 'lead'))).toBe(58);
});

test('story 6: Logistik Väst’s bank of hours ended over in year 1 and is nearly used up in year 2', () => {
  const bank = recordsOf('tasks').filter(({ title }) => title.startsWith('Timbank'));
  expect(bank.map(({ status }) => status)).toEqual(['done', 'in-progress']);
});

test('story 7: the price list mapping was used 27 times, suspended after two failures, approved again with a better test', () => {
  const template = templateId('mapping');
  const uses = recordsOf('changes').filter(({ templateId: id }) => id === template);
  expect(uses).toHaveLength(27);
  const course = courseOf('changeTemplates', template);
  expect(course.map(([to]) => to)).toEqual(['draft', 'approved', 'suspended', 'approved']);
  const suspendedAt = course[2]?.[1] ?? '';
  const closings = uses.flatMap(({ closeCode, actualTo, id }) => {
    const closedAt = courseOf('changes', id).find(([to]) => to === 'closed')?.[1];
    return closeCode === null || actualTo === null || closedAt === undefined
      ? []
      : [{ closeCode, closedAt: brandText<typeof actualTo>(closedAt) }];
  });
  const until = closings.filter(({ closedAt }) => closedAt <= suspendedAt);
  expect(isToBeSuspended(until, null)).toBe(true);
  expect(isToBeSuspended(closings, null)).toBe(false);
  const during = uses.filter(({ id }) => {
    const taken = taskOf(id).plannedStart ?? '';
    return taken > suspendedAt.slice(0, 10) && taken < (course[3]?.[1] ?? '').slice(0, 10);
  });
  expect(during).toEqual([]);
});

test('story 8: Felanmälan is watched, three minor defects open, one a known error with a way around', () => {
  const release = the('releases', 'REL-2026-011');
  expect(release).toMatchObject({ status: 'hypercare', hypercareUntil: '2026-11-30' });
  const own = recordsOf('defects').filter(({ releaseId }) => releaseId === workId('REL-2026-011'));
  const open = own.filter(({ status }) => ['triaged', 'in-fix', 'fixed'].includes(status));
  expect(open.map(({ severity }) => severity)).toEqual(['minor', 'minor', 'minor']);
  const known = own.find(({ status }) => status === 'known-error');
  expect(known?.problemId).toBe(workId('PRB-2026-019'));
  expect(the('problems', 'PRB-2026-019')).toMatchObject({
    status: 'known-error',
    workaround: 'Vrid bilden i telefonen före uppladdning.',
    defectIds: [known?.id],
  });
});

test('story 9: the intranet is being retired: plan approved, archive acknowledged, last day set', () => {
  const system = recordsOf('systems').find(({ code }) => code === 'S10');
  expect(system).toMatchObject({ phase: 'retire', plannedRetirement: '2026-12-18' });
  const change = recordsOf('changes').find(({ reason }) => reason === 'remove');
  expect(change?.status).toBe('scheduled');
  expect(change?.approvals.every(({ status }) => status === 'approved')).toBe(true);
  const papers = recordsOf('documents').filter(({ systemId: id }) => id === systemId('S10'));
  expect(papers.find(({ type }) => type === 'retirement-plan')?.status).toBe('approved');
  expect(papers.find(({ title }) => title.startsWith('Arkivkvitto'))?.status).toBe('approved');
  expect(papers.find(({ title }) => title.startsWith('Avvecklingsintyg'))?.status).toBe('draft');
});

test('story 10: Marks Bostadsstiftelse’s renewal asks for a decision within six days', () => {
  const task = recordsOf('tasks').find(({ title }) => title.startsWith('Besked om förlängning'));
  expect(task).toMatchObject({ status: 'in-progress', plannedEnd: '2026-11-30' });
});

test('story 12: a change of S04 meets S05’s release at the shared firewall', () => {
  const slots = [
    ...recordsOf('changes').filter(({ status }) => status === 'scheduled'),
    ...recordsOf('releases').filter(({ status }) => status === 'planned'),
  ].flatMap(({ id, windowFrom, windowTo }) =>
    windowFrom === null || windowTo === null
      ? []
      : [{ id, systemId: taskOf(id).systemId, from: windowFrom, to: windowTo }],
  );
  const change = slots.find(({ id }) => taskOf(id).title.includes('brandväggen'));
  if (change === undefined) throw new Error('no change of the firewall');
  const found = collisionsOf(change, {
    slots,
    links: recordsOf('systemLinks'),
    parties: [],
    freezes: recordsOf('freezePeriods'),
    ...place,
  });
  expect(found).toMatchObject([
    { kind: 'linked-system', link: 'shares', slot: { id: workId('REL-2026-013') } },
  ]);
});
