import { beforeEach, describe, expect, it } from 'vitest';
import { emptyTaskForm } from '#domain/lifecycle/task-form.ts';
import type { PersonId, TaskId } from '#domain/record.ts';
import { emptyDefectForm } from '#domain/releases/defect-form.ts';
import { releaseToPlanForm } from '#domain/releases/release-form.ts';
import { getDefect, moveDefect, removeDefect, saveDefect } from '#data/defects.ts';
import { getProblem } from '#data/problem-records.ts';
import { readReleaseReport } from '#data/release-report.ts';
import { saveDeliverable, saveRelease } from '#data/releases-plan.ts';
import { getRelease, listSystemReleases, moveRelease } from '#data/releases.ts';
import { saveTask } from '#data/tasks.ts';
import { undo } from '#data/undo.ts';
import { setUpScripted, value, type ScriptedFirm } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { openWindow, type TestWindow } from '#support/window.ts';

let store: TestWindow;
let firm: ScriptedFirm;
let release: TaskId;

const make = async (title: string): Promise<TaskId> => {
  const form = { ...emptyTaskForm(), systemId: firm.system, responsibleId: firm.person };
  const dated = { ...form, kind: 'release', plannedStart: '2026-11-20', plannedEnd: '2026-11-30' };
  return value(await saveTask(store, { id: null, form: { ...dated, title } }));
};

beforeEach(async () => {
  let me: PersonId | null = null;
  store = openWindow({
    journal: createMemoryJournal(),
    now: () => '2026-11-24T17:30:00.000Z',
    me: () => me,
  });
  firm = await setUpScripted(store);
  me = firm.person;
  release = await make('Ny körplan');
});

const place = () => ({ zone: store.world.zone(), rules: store.zones });
const plan = async (id: TaskId, day: string): Promise<void> => {
  const found = await getRelease(store, id);
  if (found === null) throw new Error('no release');
  const form = releaseToPlanForm(found.release, place());
  const window = { fromDate: day, fromTime: '18:00', toDate: day, toTime: '22:00' };
  value(await saveRelease(store, { id, change: { plan: { ...form, version: '2.0', ...window } } }));
};

const report = async () =>
  value(
    await saveDefect(store, {
      id: null,
      releaseId: release,
      form: { ...emptyDefectForm(), title: 'Fel kaj visas', severity: 'minor' },
    }),
  );

describe('a roll-out window', () => {
  it('meets the window of another release of the system, and says so to the guard', async () => {
    await plan(release, '2026-12-08');
    expect((await getRelease(store, release))?.facts.collisions).toBe(0);
    await plan(await make('En till'), '2026-12-08');
    expect((await getRelease(store, release))?.facts.collisions).toBe(1);
  });
});

describe('a step', () => {
  it('is taken with what it demands, kept with its reason, and undone whole', async () => {
    await plan(release, '2026-12-08');
    const refused = await moveRelease(store, { id: release, to: 'planned' });
    expect(refused.ok).toBe(false);
    value(await moveRelease(store, { id: release, to: 'cancelled', reason: 'Kunden ångrade sig' }));
    const over = await getRelease(store, release);
    expect(over?.release.status).toBe('cancelled');
    expect(over?.events.at(-1)).toMatchObject({ to: 'cancelled', reason: 'Kunden ångrade sig' });
    value(await undo(store));
    expect((await getRelease(store, release))?.release.status).toBe('draft');
  });
});

describe('a deliverable', () => {
  it('is added beyond what the type owes, and waived with a reason', async () => {
    const wish = { id: release, documentType: 'user-guide' as const, isRequired: true };
    value(
      await saveDeliverable(store, { ...wish, deliverableId: null, documentId: null, waiver: '' }),
    );
    const added = (await getRelease(store, release))?.release.deliverables.at(-1);
    expect(added).toMatchObject({ documentType: 'user-guide', status: 'missing' });
    const again = { ...wish, deliverableId: added?.id ?? null, documentId: null };
    value(await saveDeliverable(store, { ...again, waiver: 'Ingen ny vy' }));
    const waived = (await getRelease(store, release))?.release.deliverables.at(-1);
    expect(waived).toMatchObject({ id: added?.id, status: 'waived', waiver: 'Ingen ny vy' });
  });
});

describe('a defect that is put off', () => {
  it('becomes a problem in the same record, which one undo takes back', async () => {
    const id = await report();
    value(await moveDefect(store, { id, to: 'triaged' }));
    value(
      await moveDefect(store, { id, to: 'deferred', convert: { kind: 'problem', consent: '' } }),
    );
    const problemId = (await getDefect(store, id))?.defect.problemId ?? null;
    if (problemId === null) throw new Error('no problem');
    expect((await getProblem(store, problemId))?.problem.defectIds).toEqual([id]);
    value(await undo(store));
    expect((await getDefect(store, id))?.defect).toMatchObject({
      status: 'triaged',
      problemId: null,
    });
    expect(await getProblem(store, problemId)).toBeNull();
  });

  it('becomes a known error with its workaround and its text to the client', async () => {
    const id = await report();
    value(await moveDefect(store, { id, to: 'triaged' }));
    const convert = { kind: 'known-error' as const, consent: '', clientText: 'Ladda om sidan' };
    const lacking = { ...convert, workaround: '' };
    expect((await moveDefect(store, { id, to: 'known-error', convert: lacking })).ok).toBe(false);
    const whole = { ...convert, workaround: 'Ladda om' };
    value(await moveDefect(store, { id, to: 'known-error', convert: whole }));
    const defect = (await getDefect(store, id))?.defect;
    expect(defect?.status).toBe('known-error');
    const problem = await getProblem(store, defect?.problemId ?? release);
    expect(problem?.problem).toMatchObject({ workaround: 'Ladda om' });
  });

  it('goes to a later release, where it is carried', async () => {
    const id = await report();
    const next = await make('Nästa');
    value(await moveDefect(store, { id, to: 'triaged' }));
    const convert = { kind: 'next-release' as const, releaseId: next, consent: '' };
    value(await moveDefect(store, { id, to: 'deferred', convert }));
    expect((await getRelease(store, next))?.carried.map((each) => each.id)).toEqual([id]);
    expect(await listSystemReleases(store, firm.system)).toHaveLength(2);
  });
});

describe('a defect written by mistake', () => {
  it('is taken away while new, and brought back by undo', async () => {
    const id = await report();
    value(await removeDefect(store, { id }));
    expect(await getDefect(store, id)).toBeNull();
    value(await undo(store));
    expect((await getDefect(store, id))?.defect.title).toBe('Fel kaj visas');
    value(await moveDefect(store, { id, to: 'triaged' }));
    expect((await removeDefect(store, { id })).ok).toBe(false);
  });
});

describe('the report', () => {
  it('gathers the release, its defects and the names it prints', async () => {
    await report();
    const found = await readReleaseReport(store, release);
    expect(found?.record.facts.defects).toHaveLength(1);
    expect(found?.people.get(firm.person)?.name).toBeTruthy();
  });
});
