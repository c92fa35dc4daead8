import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { NewTaskPage } from '#features/lifecycle/NewTaskPage.tsx';
import { TaskPage } from '#features/lifecycle/TaskPage.tsx';
import { TasksPage } from '#features/lifecycle/TasksPage.tsx';
import { listChecklist } from '#data/checklist.ts';
import { getTask } from '#data/tasks.ts';
import { setWeekCell } from '#data/time-entries.ts';
import { getTimer } from '#data/timers.ts';
import { brandText } from '#domain/brand.ts';
import type { TaskId } from '#domain/record.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { openOffice, type Office } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;
let task: TaskId;

beforeEach(async () => {
  office = await openOffice();
  task = await office.addTask({
    title: 'Byt inloggning',
    kind: 'change',
    responsibleId: office.me,
    plannedEnd: '2026-11-20',
  });
});

const screens = { '/tasks': TasksPage, '/tasks/new': NewTaskPage, '/tasks/:id': TaskPage };
const open = (address = '/tasks') => showScreen(office.app, screens, address);
const statusOf = async () => (await getTask(office.store, task))?.status;
const column = (name: string) => screen.findByRole('region', { name: new RegExp(`^${name},`) });

test('a card says what it is, whose it is and that it is late', async () => {
  open();
  const card = within(await column('Planerad')).getByRole('link', { name: /Byt inloggning/ });
  expect(card.textContent).toContain('Ändring');
  expect(card.textContent).toContain('Ärendeportalen · Fjällräven Kommun');
  expect(card.textContent).toContain('Anna Berg');
  expect(card.textContent).toContain('Försenad');
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
    row: { clientId: office.client, systemId: office.system, taskId: task, activity: 'change' },
    seconds: toSeconds(5400),
  });
  open(`/tasks/${task}`);
  const user = userEvent.setup();
  await screen.findByText('Summa 1:30');
  await user.click(screen.getByRole('button', { name: 'Starta tidtagning' }));
  await waitFor(async () =>
    expect(await getTimer(office.store, office.me)).toMatchObject({
      taskId: task,
      activity: 'change',
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
