import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { NewTaskPage } from '#features/lifecycle/NewTaskPage.tsx';
import { TaskPage } from '#features/lifecycle/TaskPage.tsx';
import { TasksPage } from '#features/lifecycle/TasksPage.tsx';
import { registerCase } from '#data/cases.ts';
import { listChecklist } from '#data/checklist.ts';
import { getTask } from '#data/tasks.ts';
import { setWeekCell } from '#data/time-entries.ts';
import { saveClient } from '#data/clients.ts';
import { listDay } from '#data/hours.ts';
import { saveSystem } from '#data/systems.ts';
import { getTimer, startTimer } from '#data/timers.ts';
import { brandText } from '#domain/brand.ts';
import { emptyIntakeForm } from '#domain/cases/case-form.ts';
import { emptyClientForm } from '#domain/clients/client-form.ts';
import { emptyTimerForm } from '#domain/hours/timer-form.ts';
import { emptySystemForm } from '#domain/systems/system-form.ts';
import type { ClientId, TaskId } from '#domain/record.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { preferencesChanged } from '#state/session-slice.ts';
import { openOffice, type Office } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;
let task: TaskId;

beforeEach(async () => {
  office = await openOffice();
  task = await office.addTask({
    title: 'Byt inloggning',
    kind: 'other',
    responsibleId: office.me,
    plannedEnd: '2026-11-20',
  });
});

const Hours = () => <h1>Timmar</h1>;
const screens = {
  '/tasks': TasksPage,
  '/tasks/new': NewTaskPage,
  '/tasks/:id': TaskPage,
  '/hours': Hours,
};
const open = (address = '/tasks') => showScreen(office.app, screens, address);
const statusOf = async () => (await getTask(office.store, task))?.status;
const column = (name: string) => screen.findByRole('region', { name: new RegExp(`^${name},`) });

test('a card says what it is, whose it is and that it is late', async () => {
  open();
  const card = within(await column('Planerad')).getByRole('link', { name: /Byt inloggning/ });
  expect(card.textContent).toContain('Övrigt');
  expect(card.textContent).toContain('Ärendeportalen · Fjällräven Kommun');
  expect(card.textContent).toContain('Anna Berg');
  expect(card.textContent).toContain('Försenad');
});

test('leaves cases to their own list, and shows them when they are asked for', async () => {
  const intake = { ...emptyIntakeForm(office.system), title: 'Skrivaren är död' };
  await registerCase(office.store, { form: intake });
  open();
  expect(await screen.findByRole('region', { name: 'Planerad, 1 st' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: /Skrivaren är död/ })).toBeNull();
  cleanup();
  open('/tasks?kind=case');
  expect(await screen.findByRole('link', { name: /Skrivaren är död/ })).toBeTruthy();
});

test('Shift+arrow moves the card, and the focus goes with it', async () => {
  open();
  const user = userEvent.setup();
  within(await column('Planerad'))
    .getByRole('link', { name: /Byt inloggning/ })
    .focus();
  await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
  await waitFor(async () => expect(await statusOf()).toBe('in-progress'));
  await waitFor(async () => {
    const card = within(await column('Pågår')).getByRole('link', { name: /Byt inloggning/ });
    expect(document.activeElement === card).toBe(true);
  });
});

test('a move that wants a reason asks for it, and is not made without', async () => {
  open();
  const user = userEvent.setup();
  within(await column('Planerad'))
    .getByRole('link', { name: /Byt inloggning/ })
    .focus();
  await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
  await waitFor(async () => expect(await statusOf()).toBe('in-progress'));
  await waitFor(async () =>
    within(await column('Pågår'))
      .getByRole('link', { name: /Byt inloggning/ })
      .focus(),
  );
  await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
  const dialog = await screen.findByRole('dialog', { name: 'Varför?' });
  await user.click(within(dialog).getByRole('button', { name: 'Byt till Väntar' }));
  expect(await statusOf()).toBe('in-progress');
  await user.type(within(dialog).getByRole('textbox', { name: 'Anledning' }), 'Leverantören');
  await user.click(within(dialog).getByRole('button', { name: 'Byt till Väntar' }));
  await waitFor(async () => expect(await statusOf()).toBe('waiting'));
});

test('a card with a course of its own is not moved: it opens where its steps are taken', async () => {
  const change = await office.addTask({ title: 'Flytta lagret', kind: 'change' });
  const { address } = open();
  const card = within(await column('Planerad')).getByRole('link', { name: /Flytta lagret/ });
  const dataTransfer = { effectAllowed: '', dropEffect: '', setData: () => undefined };
  fireEvent.dragStart(card, { dataTransfer });
  fireEvent.drop(await column('Pågår'), { dataTransfer });
  await screen.findByRole('heading', { name: 'Flytta lagret', level: 1 });
  expect(address()).toBe(`/tasks/${change}`);
  expect((await getTask(office.store, change))?.status).toBe('planned');
});

test('the list is narrowed by the address', async () => {
  await office.addTask({ title: 'Release 4.2', kind: 'release' });
  open('/tasks?view=list&kind=release');
  const table = await screen.findByRole('grid', { name: 'Uppgifter' });
  await within(table).findByRole('link', { name: 'Release 4.2' });
  expect(within(table).queryByRole('link', { name: 'Byt inloggning' })).toBeNull();
});

test('a new task is made from its form, and opened', async () => {
  const { address } = open(`/tasks/new?system=${office.system}`);
  const user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: 'Rubrik' }), 'Certifikatbyte');
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  await screen.findByRole('heading', { name: 'Certifikatbyte', level: 1 });
  expect(address()).toMatch(/^\/tasks\/[0-9a-f-]{36}$/);
});

test('a task without a title is refused at the field', async () => {
  open(`/tasks/new?system=${office.system}`);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Spara' }));
  const title = await screen.findByRole('textbox', { name: 'Rubrik' });
  await waitFor(() => expect(title.getAttribute('aria-invalid')).toBe('true'));
});

test('the checklist is written, ticked, moved and cleared by hand', async () => {
  open(`/tasks/${task}`);
  const user = userEvent.setup();
  const add = await screen.findByRole('textbox', { name: 'Ny punkt' });
  await user.type(add, 'Testa{Enter}');
  await screen.findByRole('checkbox', { name: 'Klar: Testa' });
  await user.type(add, 'Informera{Enter}');
  await screen.findByRole('checkbox', { name: 'Klar: Informera' });
  await user.click(screen.getByRole('checkbox', { name: 'Klar: Testa' }));
  await screen.findByText('1 av 2');
  await user.click(screen.getByRole('button', { name: 'Flytta upp: Informera' }));
  await waitFor(async () =>
    expect((await listChecklist(office.store, task)).map(({ text }) => text)).toEqual([
      'Informera',
      'Testa',
    ]),
  );
  await user.click(screen.getByRole('button', { name: 'Ta bort punkten Testa' }));
  await waitFor(async () => expect(await listChecklist(office.store, task)).toHaveLength(1));
});

test('the hours on the task are summed, and the timer starts on it', async () => {
  await setWeekCell(office.store, {
    personId: office.me,
    date: brandText('2026-11-23'),
    row: { clientId: office.client, systemId: office.system, taskId: task, activity: 'operation' },
    seconds: toSeconds(5400),
  });
  open(`/tasks/${task}`);
  const user = userEvent.setup();
  await screen.findByText('Summa 1:30');
  await user.click(screen.getByRole('button', { name: 'Starta tidtagning' }));
  await waitFor(async () =>
    expect(await getTimer(office.store, office.me)).toMatchObject({
      taskId: task,
      activity: 'operation',
    }),
  );
});

test('the buttons are those of the transition table', async () => {
  open(`/tasks/${task}`);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Påbörja' }));
  await screen.findByRole('button', { name: 'Planera om' });
  expect(screen.queryByRole('button', { name: 'Påbörja' })).toBeNull();
  expect(await getTask(office.store, task)).toMatchObject({
    status: 'in-progress',
    actualStart: '2026-11-24',
  });
});

test('a removed checklist item comes back by undo', async () => {
  open(`/tasks/${task}`);
  const user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: 'Ny punkt' }), 'Testa{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Ta bort punkten Testa' }));
  await waitFor(async () => expect(await listChecklist(office.store, task)).toEqual([]));
  await user.click(await screen.findByRole('button', { name: 'Ångra' }));
  await screen.findByRole('checkbox', { name: 'Klar: Testa' });
});

test('an item is rewritten in place, and an emptied one keeps what it said', async () => {
  open(`/tasks/${task}`);
  const user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: 'Ny punkt' }), 'Testa{Enter}');
  const text = await screen.findByRole('textbox', { name: 'Ändra punkten Testa' });
  await user.type(text, ' i drift{Enter}');
  await screen.findByRole('checkbox', { name: 'Klar: Testa i drift' });
  await user.clear(screen.getByRole('textbox', { name: 'Ändra punkten Testa i drift' }));
  await user.tab();
  expect((await listChecklist(office.store, task)).map((item) => item.text)).toEqual([
    'Testa i drift',
  ]);
});

test('hours are logged from the task, on the task', async () => {
  const { address } = open(`/tasks/${task}`);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('link', { name: 'Registrera tid' }));
  await screen.findByRole('heading', { name: 'Timmar' });
  expect(address()).toBe(`/hours?view=day&task=${task}`);
});

test('R14 starting the timer on a task leaves out what was away from the former work', async () => {
  await startTimer(office.store, {
    ...emptyTimerForm(),
    personId: office.me,
    clientId: office.client,
  });
  const timer = await getTimer(office.store, office.me);
  office.app.dispatch(
    preferencesChanged({
      ...office.app.getState().session.preferences,
      remembered: {
        'timer.away': {
          startedAt: timer?.startedAt ?? '',
          seen: '2026-11-24T11:00:00.000Z',
          gaps: [{ from: '2026-11-24T10:00:00.000Z', to: '2026-11-24T11:00:00.000Z' }],
        },
      },
    }),
  );
  office.setNow('2026-11-24T12:00:00.000Z');
  open(`/tasks/${task}`);
  const user = userEvent.setup();
  const start = await screen.findByRole<HTMLButtonElement>('button', {
    name: 'Starta tidtagning',
  });
  await waitFor(() => expect(start.disabled).toBe(false));
  await user.click(start);
  await waitFor(async () =>
    expect(await getTimer(office.store, office.me)).toMatchObject({ taskId: task }),
  );
  const entries = await listDay(office.store, {
    personId: office.me,
    date: brandText('2026-11-24'),
  });
  expect(entries).toMatchObject([{ seconds: 7200, breakSeconds: 3600 }]);
});

const removeTask = async () => {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Mer' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Ta bort uppgiften' }));
  const dialog = await screen.findByRole('dialog', { name: 'Ta bort uppgiften?' });
  await user.click(within(dialog).getByRole('button', { name: 'Ta bort uppgiften' }));
};

test('a task with hours is not removed, and the words say why', async () => {
  await setWeekCell(office.store, {
    personId: office.me,
    date: brandText('2026-11-23'),
    row: { clientId: office.client, systemId: office.system, taskId: task, activity: 'operation' },
    seconds: toSeconds(5400),
  });
  open(`/tasks/${task}`);
  await removeTask();
  await screen.findByText(/för det finns kvar: timmar/);
  expect(await getTask(office.store, task)).not.toBeNull();
});

test('a task without hours is removed with its checklist, and undo brings both back', async () => {
  const { address } = open(`/tasks/${task}`);
  const user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: 'Ny punkt' }), 'Testa{Enter}');
  await screen.findByRole('checkbox', { name: 'Klar: Testa' });
  await removeTask();
  await waitFor(() => expect(address()).toBe('/tasks'));
  expect(await getTask(office.store, task)).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Ångra' }));
  await waitFor(async () => expect(await listChecklist(office.store, task)).toHaveLength(1));
  expect(await getTask(office.store, task)).not.toBeNull();
});

const addSystem = async (clientId: ClientId, name: string) => {
  const form = { ...emptySystemForm(brandText('2026-11-24')), name };
  const saved = await saveSystem(office.store, { id: null, clientId, form });
  if (!saved.ok) throw new Error(name);
};

const addClient = async (name: string): Promise<ClientId> => {
  const form = { ...emptyClientForm(), name };
  const saved = await saveClient(office.store, { id: null, form });
  if (!saved.ok) throw new Error(name);
  return saved.value;
};

const offeredSystems = async (): Promise<readonly (string | null)[]> => {
  await userEvent.click(await screen.findByRole('combobox', { name: /^System/ }));
  return (await screen.findAllByRole('option')).map((option) => option.textContent);
};

test('a client’s new task is offered the client’s systems first', async () => {
  const client = await addClient('Åre Fjällhotell');
  await addSystem(client, 'Bokning');
  await addSystem(client, 'Övervakning');
  open(`/tasks/new?client=${client}`);
  await waitFor(async () => {
    const systems = (await offeredSystems()).filter((name) => name?.includes(' · '));
    expect(systems).toEqual([
      'Bokning · Åre Fjällhotell',
      'Övervakning · Åre Fjällhotell',
      'Ärendeportalen · Fjällräven Kommun',
    ]);
  });
});

test('a client’s only system is chosen beforehand', async () => {
  const { address } = open(`/tasks/new?client=${office.client}`);
  const user = userEvent.setup();
  await user.type(await screen.findByRole('textbox', { name: 'Rubrik' }), 'Certifikatbyte');
  await user.click(screen.getByRole('button', { name: 'Spara' }));
  await screen.findByRole('heading', { name: 'Certifikatbyte', level: 1 });
  expect(address()).toMatch(/^\/tasks\/[0-9a-f-]{36}$/);
});
