import { expect, test } from 'vitest';
import { defectFigures } from '#domain/releases/defect-figures.ts';
import { isOpenDefect } from '#domain/releases/defect-moves.ts';
import { owedDocuments } from '#domain/releases/owed-documents.ts';
import { releaseMoves } from '#domain/releases/release-moves.ts';
import type { ReleaseFacts } from '#domain/releases/release-moves.ts';
import { releaseWork } from '#domain/releases/release-work.ts';
import type { Release, ReleaseStatus } from '#domain/releases/release.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { sampleToday } from '#data/sample/sample-date.ts';
import { day } from '#support/records.ts';
import { countBy, courseOf, recordsOf, rowsOf, taskOf } from '#support/sample-rows.ts';

const defectsOf = (release: Release) =>
  recordsOf('defects').filter(({ releaseId }) => releaseId === release.id);

const factsOf = (release: Release): ReleaseFacts => {
  const task = taskOf(release.id);
  return {
    leadId: task.responsibleId,
    plannedStart: task.plannedStart,
    plannedEnd: task.plannedEnd,
    hasTestEnvironment: true,
    defects: defectsOf(release),
    collisions: 0,
    readySince: null,
    unlocked: toSeconds(0),
    personHere: task.responsibleId,
    now: '2026-11-24T09:00:00.000Z' as ReleaseFacts['now'],
    today: day('2026-11-24'),
  };
};

const lacksFor = (release: Release, from: ReleaseStatus, to: ReleaseStatus) =>
  releaseMoves({ ...release, status: from }, factsOf(release)).find((move) => move.to === to)
    ?.lacks;

test('26 releases: 21 closed, 2 failed, 1 in hypercare, 2 planned; their tasks say the same', () => {
  const releases = recordsOf('releases');
  expect(countBy(releases, ({ status }) => status)).toEqual({
    closed: 21,
    failed: 2,
    hypercare: 1,
    planned: 2,
  });
  for (const release of releases)
    expect(taskOf(release.id).status).toBe(releaseWork[release.status]);
});

test('two to four stages and four to twelve deliverables, those that the type owes', () => {
  const systems = new Map(rowsOf('systems').map(({ id, fields }) => [id, fields]));
  for (const release of recordsOf('releases')) {
    expect(release.stages.length).toBeGreaterThanOrEqual(2);
    expect(release.stages.length).toBeLessThanOrEqual(4);
    const system = systems.get(taskOf(release.id).systemId);
    expect(
      release.deliverables.map(({ documentType, isRequired }) => ({ documentType, isRequired })),
    ).toEqual(owedDocuments(release.type, system?.criticality ?? null));
    expect(release.deliverables.length).toBeGreaterThanOrEqual(4);
    expect(release.deliverables.length).toBeLessThanOrEqual(12);
  }
});

test('every closed release lacked nothing for its last steps', () => {
  for (const release of recordsOf('releases').filter(({ status }) => status === 'closed')) {
    expect([release.version, lacksFor(release, 'draft', 'planned')]).toEqual([release.version, []]);
    expect([release.version, lacksFor(release, 'building', 'testing')]).toEqual([
      release.version,
      [],
    ]);
    expect([release.version, lacksFor(release, 'testing', 'ready')]).toEqual([release.version, []]);
    expect([release.version, lacksFor(release, 'ready', 'go')]).toEqual([release.version, []]);
    expect([release.version, lacksFor(release, 'rolling-out', 'hypercare')]).toEqual([
      release.version,
      [],
    ]);
    expect([release.version, lacksFor(release, 'hypercare', 'signed-off')]).toEqual([
      release.version,
      [],
    ]);
    expect([release.version, lacksFor(release, 'signed-off', 'closed')]).toEqual([
      release.version,
      [],
    ]);
  }
});

test('the two that turned back did so by the book, and each demanded a problem', () => {
  const failed = recordsOf('releases').filter(({ status }) => status === 'failed');
  expect(failed).toHaveLength(2);
  for (const release of failed) {
    expect(lacksFor(release, 'rolling-out', 'backed-out')).toEqual([]);
    expect(lacksFor(release, 'backed-out', 'failed')).toEqual([]);
    expect(release.problemId).not.toBeNull();
  }
});

test('every release came by allowed steps, with reasons where they are asked for', () => {
  for (const { fields } of rowsOf('statusEvents').filter(
    (row) => row.fields.table === 'releases',
  )) {
    const release = recordsOf('releases').find(({ id }) => id === fields.recordId);
    if (release === undefined) throw new Error('an event of no release');
    const from = { ...release, status: fields.from as ReleaseStatus };
    const move = releaseMoves(from, factsOf(release)).find(({ to }) => to === fields.to);
    expect([fields.from, fields.to, move !== undefined]).toEqual([fields.from, fields.to, true]);
    if (move?.needsReason === true) expect(fields.reason).not.toBe('');
  }
  for (const release of recordsOf('releases')) {
    expect(courseOf('releases', release.id).at(-1)?.[0]).toBe(release.status);
  }
});

test('stages ran in order, each check while its stage ran', () => {
  for (const { stages } of recordsOf('releases')) {
    let before = '';
    for (const { startedAt, endedAt, checks } of stages) {
      if (startedAt === null || endedAt === null) continue;
      expect(startedAt > before && endedAt > startedAt).toBe(true);
      before = endedAt;
      for (const { doneAt } of checks) {
        if (doneAt !== null) expect(startedAt <= doneAt && doneAt <= endedAt).toBe(true);
      }
    }
  }
});

test('148 defects: 6 critical, 38 major, 71 minor, 33 cosmetic; 112 before production, 36 after: DRE 75.7 %', () => {
  const defects = recordsOf('defects');
  const figures = recordsOf('releases').map((release) => {
    const [first] = release.stages.flatMap(({ startedAt }) => startedAt ?? []);
    return defectFigures(defectsOf(release), {
      seconds: toSeconds(0),
      rolledOutOn: first === undefined ? null : day(first.slice(0, 10)),
    });
  });
  const part = figures.reduce((sum, { removal }) => sum + removal.part, 0);
  const whole = figures.reduce((sum, { removal }) => sum + removal.whole, 0);
  expect([part, whole, ((part / whole) * 100).toFixed(1)]).toEqual([112, 148, '75.7']);
  expect(
    defectFigures(defects, { seconds: toSeconds(2060 * 3600), rolledOutOn: null }),
  ).toMatchObject({
    bySeverity: { critical: 6, major: 38, minor: 71, cosmetic: 33 },
    escape: { part: 36, whole: 148 },
  });
  expect(((148 / 2060) * 100).toFixed(1)).toBe('7.2');
});

test('121 defects are closed, 11 known errors, 7 rejected, 9 open, of which 6 wait for a later release or a problem', () => {
  const defects = recordsOf('defects');
  const counts = countBy(defects, ({ status }) => status);
  expect(counts).toMatchObject({ closed: 121, 'known-error': 11, rejected: 7, deferred: 6 });
  expect(defects.filter(isOpenDefect)).toHaveLength(3);
  for (const { status, problemId } of defects) {
    if (status === 'known-error') expect(problemId).not.toBeNull();
  }
});

test('defects were found on days of their release, and none after today', () => {
  for (const { foundOn, releaseId } of recordsOf('defects')) {
    expect(foundOn >= (taskOf(releaseId).plannedStart ?? '')).toBe(true);
    expect(foundOn <= sampleToday).toBe(true);
  }
});
