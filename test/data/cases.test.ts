import { beforeEach, describe, expect, test } from 'vitest';
import { caseToForm, emptyIntakeForm } from '#domain/cases/case-form.ts';
import { emptyIntegrationForm } from '#domain/integrations/integration-form.ts';
import { emptyThirdPartyForm } from '#domain/integrations/third-party-form.ts';
import { emptyServiceLevelForm } from '#domain/cases/service-level-form.ts';
import type { TaskId } from '#domain/record.ts';
import { listCases } from '#data/cases-list.ts';
import {
  getCase,
  makeChangeFromCase,
  makeProblemFromCase,
  moveCase,
  registerCase,
  saveCase,
} from '#data/cases.ts';
import { saveIntegration } from '#data/integrations.ts';
import { listTrace } from '#data/problem-records-links.ts';
import { removeServiceLevel, saveServiceLevel } from '#data/service-levels.ts';
import { getTask, removeTask } from '#data/tasks.ts';
import { saveThirdParty } from '#data/third-parties.ts';
import { undo } from '#data/undo.ts';
import { value } from '#support/firm-script.ts';
import { openOffice, type Office } from '#support/office.ts';
import { place } from '#support/service-hours.ts';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});

const intake = async (title: string): Promise<TaskId> =>
  value(await registerCase(office.store, { form: { ...emptyIntakeForm(office.system), title } }));
const caseOf = async (id: TaskId) => {
  const row = await getCase(office.store, id);
  if (row === null) throw new Error('no case');
  return row;
};
const agree = async (within: string) =>
  value(
    await saveServiceLevel(office.store, {
      id: null,
      clientId: office.client,
      form: {
        ...emptyServiceLevelForm(),
        name: `Avtal ${within}`,
        targets: emptyServiceLevelForm().targets.map((row) => ({ ...row, within })),
      },
    }),
  );

describe('taking in', () => {
  test('makes a numbered task with its course, under the client’s newest service level', async () => {
    await agree('8');
    const level = await agree('4');
    const id = await intake('Inloggningen svarar inte');
    expect(await getTask(office.store, id)).toMatchObject({
      kind: 'case',
      number: 'CASE-2026-001',
      clientId: office.client,
    });
    expect(await caseOf(id)).toMatchObject({ status: 'registered', serviceLevelId: level });
    value(await undo(office.store));
    expect(await getCase(office.store, id)).toBeNull();
  });

  test('asks for what is missing at its field', async () => {
    expect(await registerCase(office.store, { form: emptyIntakeForm() })).toEqual({
      ok: false,
      error: { kind: 'invalid', fields: { title: 'required', systemId: 'required' } },
    });
  });
});

describe('a case’s way', () => {
  const resolution = { resolution: 'Startade om', restoredOn: '', restoredTime: '', causedBy: '' };

  test('waits with a reason, goes on, is resolved and reopened: the clocks follow, undo takes a step back', async () => {
    const { store, setNow } = office;
    const id = await intake('Rapporten är tom');
    value(await moveCase(store, { id, to: 'in-progress' }));
    setNow('2026-11-24T10:00:00.000Z');
    expect(await moveCase(store, { id, to: 'waiting', reason: 'x' })).toMatchObject({ ok: false });
    value(await moveCase(store, { id, to: 'waiting', wait: 'client', reason: 'Väntar på logg' }));
    expect((await getTask(store, id))?.status).toBe('waiting');
    setNow('2026-11-24T11:00:00.000Z');
    value(await moveCase(store, { id, to: 'in-progress' }));
    expect((await caseOf(id)).pauses).toMatchObject([
      { to: '2026-11-24T11:00:00.000Z', reason: 'client', note: 'Väntar på logg' },
    ]);
    expect(await moveCase(store, { id, to: 'resolved' })).toMatchObject({
      error: { code: 'move-lacks', missing: ['resolution'] },
    });
    value(await moveCase(store, { id, to: 'resolved', resolution }));
    setNow('2026-11-24T12:00:00.000Z');
    value(await moveCase(store, { id, to: 'open', reason: 'Felet är kvar' }));
    expect(await caseOf(id)).toMatchObject({ restoredAt: null, resolution: 'Startade om' });
    expect((await caseOf(id)).pauses).toHaveLength(2);
    value(await undo(store));
    expect(await caseOf(id)).toMatchObject({
      status: 'resolved',
      restoredAt: '2026-11-24T11:00:00.000Z',
    });
  });

  test('a cause that is no change, release or integration is refused', async () => {
    const id = await intake('Fel summa');
    const wrong = { ...resolution, causedBy: `change:${id}` };
    expect(await moveCase(office.store, { id, to: 'resolved', resolution: wrong })).toEqual({
      ok: false,
      error: { kind: 'missing' },
    });
  });

  test('what is resolved keeps its end and its resolution', async () => {
    const { store } = office;
    const id = await intake('Fel summa');
    value(await moveCase(store, { id, to: 'resolved', resolution }));
    const form = caseToForm(await caseOf(id), place);
    const without = { ...form, resolution: '' };
    expect(await saveCase(store, { id, form: without })).toMatchObject({
      error: { fields: { resolution: 'required' } },
    });
    expect(await saveCase(store, { id, form: { ...form, urgency: '1' } })).toEqual({
      ok: true,
      value: id,
    });
    expect(await caseOf(id)).toMatchObject({ urgency: 1, restoredAt: expect.any(String) });
  });
});

test('a problem made of a case knows it, once; both ways on', async () => {
  const { store } = office;
  const id = await intake('Faller varje måndag');
  const problemId = value(await makeProblemFromCase(store, { id }));
  expect(value(await makeProblemFromCase(store, { id }))).toBe(problemId);
  const changeId = value(await makeChangeFromCase(store, { id }));
  const near = await listTrace(store, { kind: 'problem', id: problemId });
  expect(near.map(({ link, steps }) => [link.kind, link.id, steps])).toEqual([
    ['case', id, 1],
    ['change', changeId, 2],
  ]);
  expect(await removeTask(store, { id: problemId })).toMatchObject({
    error: { code: 'in-use', missing: ['cases'] },
  });
  expect(await removeTask(store, { id })).toMatchObject({ error: { code: 'in-use' } });
});

test('an integration may be what caused a case, and knows it', async () => {
  const { store } = office;
  const product = { ...emptyThirdPartyForm(), product: 'Skatt-API', licence: 'saas' };
  const thirdPartyId = value(await saveThirdParty(store, { id: null, form: product }));
  const integration = { ...emptyIntegrationForm(office.system), thirdPartyId, version: '2' };
  const made = value(await saveIntegration(store, { id: null, form: integration }));
  const id = await intake('Svaren uteblir');
  const form = { ...caseToForm(await caseOf(id), place), causedBy: `integration:${made}` };
  value(await saveCase(store, { id, form }));
  const ofCase = await listTrace(store, { kind: 'case', id });
  expect(ofCase).toMatchObject([{ link: { kind: 'integration', title: 'Skatt-API 2' }, steps: 1 }]);
  const ofIntegration = await listTrace(store, { kind: 'integration', id: made });
  expect(ofIntegration).toMatchObject([{ link: { kind: 'case', id }, steps: 1 }]);
});

test('a service level that counts cases is not removed', async () => {
  const level = await agree('4');
  await intake('Rad');
  expect(await removeServiceLevel(office.store, { id: level })).toMatchObject({
    error: { code: 'in-use', missing: ['cases'] },
  });
});

test('the list has what is due first on top, and finds what is pressing or missed', async () => {
  const { store, setNow } = office;
  await agree('4');
  const first = await intake('Tidig');
  setNow('2026-11-24T11:00:00.000Z');
  const second = await intake('Sen');
  const ids = async (state: 'open' | 'urgent' | 'missed', text = '') =>
    (await listCases(store, { state, text, limit: 50 })).rows.map(({ task }) => task.id);
  expect(await ids('open')).toEqual([first, second]);
  expect(await ids('urgent')).toEqual([]);
  setNow('2026-11-24T13:01:00.000Z');
  expect(await ids('urgent')).toEqual([first]);
  expect(await ids('missed')).toEqual([first]);
  expect(await ids('open', 'sen')).toEqual([second]);
});
