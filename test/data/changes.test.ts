import { beforeEach, describe, expect, it } from 'vitest';
import { emptyTemplateForm } from '#domain/changes/template-form.ts';
import { emptyTaskForm } from '#domain/lifecycle/task-form.ts';
import type { ChangeTemplateId, PersonId, TaskId } from '#domain/record.ts';
import { answerApproval, askApproval } from '#data/change-approvals.ts';
import { listCalendar } from '#data/change-slots.ts';
import {
  listChangeTemplates,
  moveChangeTemplate,
  saveChangeTemplate,
  startFromTemplate,
} from '#data/change-templates.ts';
import { getChange, moveChange, reviewChange, saveChange } from '#data/changes.ts';
import { removeFreezePeriod, saveFreezePeriod } from '#data/freeze-periods.ts';
import { saveTask } from '#data/tasks.ts';
import { undo } from '#data/undo.ts';
import { emptyFreezeForm } from '#domain/changes/freeze-form.ts';
import { blankReview, plannedChange } from '#support/change-forms.ts';
import { setUpScripted, value, type ScriptedFirm } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { day } from '#support/records.ts';
import { openWindow, type TestWindow } from '#support/window.ts';

let now: string;
let store: TestWindow;
let firm: ScriptedFirm;
let change: TaskId;

beforeEach(async () => {
  now = '2026-11-24T17:30:00.000Z';
  let me: PersonId | null = null;
  store = openWindow({ journal: createMemoryJournal(), now: () => now, me: () => me });
  firm = await setUpScripted(store);
  me = firm.person;
  const form = { ...emptyTaskForm(), systemId: firm.system, responsibleId: firm.person };
  change = value(
    await saveTask(store, {
      id: null,
      form: { ...form, title: 'Byt certifikat', description: 'Går ut' },
    }),
  );
  value(await saveChange(store, { id: change, form: plannedChange }));
});

const approve = async (): Promise<void> => {
  value(await moveChange(store, { id: change, to: 'assessed' }));
  value(await moveChange(store, { id: change, to: 'awaiting-approval' }));
  const approvalId = value(
    await askApproval(store, { id: change, scope: 'client', name: 'Maria', personId: null }),
  );
  const answer = { answer: 'approved' as const, isVerbal: false, comment: '' };
  value(await answerApproval(store, { id: change, approvalId, ...answer }));
  value(await moveChange(store, { id: change, to: 'approved' }));
};
const statusOf = async () => (await getChange(store, change))?.status;

describe('an edit after the approval', () => {
  it('lets it lapse and takes the change back, in one record that one undo takes back', async () => {
    await approve();
    value(
      await saveChange(store, { id: change, form: { ...plannedChange, windowToTime: '21:00' } }),
    );
    expect(await getChange(store, change)).toMatchObject({
      status: 'awaiting-approval',
      approvals: [{ status: 'withdrawn' }],
    });
    expect(await moveChange(store, { id: change, to: 'approved' })).toMatchObject({
      error: { code: 'move-lacks', missing: ['approvals-not-asked'] },
    });
    value(await undo(store));
    expect(await getChange(store, change)).toMatchObject({
      status: 'approved',
      approvals: [{ status: 'approved' }],
    });
  });

  it('of the risk or the reason leaves it as it is', async () => {
    await approve();
    value(
      await saveChange(store, {
        id: change,
        form: { ...plannedChange, impact: '2', reason: 'correct' },
      }),
    );
    expect(await statusOf()).toBe('approved');
  });
});

it('the real times are those of the steps, and the plan is locked meanwhile', async () => {
  await approve();
  value(await moveChange(store, { id: change, to: 'scheduled' }));
  value(await moveChange(store, { id: change, to: 'implementing' }));
  expect(await saveChange(store, { id: change, form: plannedChange })).toMatchObject({
    error: { code: 'plan-is-fixed' },
  });
  now = '2026-11-24T18:40:00.000Z';
  value(await moveChange(store, { id: change, to: 'review' }));
  expect(await getChange(store, change)).toMatchObject({
    actualFrom: '2026-11-24T17:30:00.000Z',
    actualTo: '2026-11-24T18:40:00.000Z',
  });
});

const fail = async (templateId: ChangeTemplateId): Promise<void> => {
  const id = value(
    await startFromTemplate(store, { templateId, systemId: firm.system, title: '' }),
  );
  const form = { ...plannedChange, type: 'standard', templateId, likelihood: '1' };
  value(await saveChange(store, { id, form }));
  const overrides = { reason: 'känt', overrides: ['collisions'] };
  value(await moveChange(store, { id, to: 'scheduled', ...overrides }));
  value(await moveChange(store, { id, to: 'implementing' }));
  value(await moveChange(store, { id, to: 'review' }));
  const review = {
    ...blankReview,
    closeCode: 'unsuccessful',
    isReviewed: true,
    reviewedOn: '2026-11-24',
  };
  const times = {
    actualFromDate: '2026-11-24',
    actualFromTime: '18:00',
    actualToDate: '2026-11-24',
    actualToTime: '18:20',
  };
  value(await reviewChange(store, { id, form: { ...review, ...times } }));
  value(await moveChange(store, { id, to: 'closed' }));
};

it('the second failure in a row takes a template out of use, with the closing', async () => {
  const form = {
    ...emptyTemplateForm(),
    name: 'Mappning',
    plan: 'Kör',
    testPlan: 'Jämför',
    backoutPlan: 'Förra filen',
  };
  const id = value(await saveChangeTemplate(store, { id: null, form }));
  value(await moveChangeTemplate(store, { id, to: 'approved' }));
  now = '2026-11-24T17:40:00.000Z';
  await fail(id);
  expect(await listChangeTemplates(store)).toMatchObject([{ status: 'approved', closed: 1 }]);
  await fail(id);
  expect(await listChangeTemplates(store)).toMatchObject([
    { status: 'suspended', closed: 2, successful: 0 },
  ]);
  expect(
    await startFromTemplate(store, { templateId: id, systemId: firm.system, title: '' }),
  ).toMatchObject({
    error: { code: 'template-not-approved' },
  });
  value(await undo(store));
  expect(await listChangeTemplates(store)).toMatchObject([{ status: 'approved' }]);
});

it('the calendar has the windows that touch its days, the freezes, and what runs into what', async () => {
  const freeze = value(
    await saveFreezePeriod(store, {
      id: null,
      form: { ...emptyFreezeForm(day('2026-11-24')), name: 'Bokslut' },
    }),
  );
  const week = { from: day('2026-11-23'), to: day('2026-11-29') };
  expect(await listCalendar(store, week)).toMatchObject({
    slots: [{ id: change, systemName: 'Lagerportalen', isOver: false }],
    freezes: [{ name: 'Bokslut' }],
    collisions: [{ id: change, found: [{ kind: 'freeze' }] }],
  });
  value(await removeFreezePeriod(store, { id: freeze }));
  expect((await listCalendar(store, week)).collisions).toEqual([]);
  const next = { from: day('2026-11-30'), to: day('2026-12-06') };
  expect((await listCalendar(store, next)).slots).toEqual([]);
});
