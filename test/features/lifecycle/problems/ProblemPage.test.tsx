import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { TaskId } from '#domain/record.ts';
import { emptyIntakeForm } from '#domain/cases/case-form.ts';
import { makeProblemFromCase, registerCase } from '#data/cases.ts';
import { getProblem, moveProblem } from '#data/problem-records.ts';
import { TaskPage } from '#features/lifecycle/TaskPage.tsx';
import { value } from '#support/firm-script.ts';
import { openOffice, type Office } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;
let id: TaskId;

beforeEach(async () => {
  office = await openOffice();
  const { store } = office;
  const intake = { ...emptyIntakeForm(office.system), title: 'Faller varje måndag' };
  id = value(
    await makeProblemFromCase(store, { id: value(await registerCase(store, { form: intake })) }),
  );
  value(await moveProblem(store, { id, to: 'assessed' }));
  value(await moveProblem(store, { id, to: 'rca' }));
  showScreen(office.app, { '/tasks/:id': TaskPage }, `/tasks/${id}`);
  await screen.findByRole('heading', { level: 1, name: 'Faller varje måndag' });
});

test('says what a known error lacks, and shows where it is written', async () => {
  await userEvent.click(
    await screen.findByRole('button', { name: 'Gör till känt fel · 3 fattas' }),
  );
  const dialog = within(await screen.findByRole('dialog', { name: 'Gör till känt fel' }));
  expect(dialog.getAllByRole('listitem')).toHaveLength(3);
  await userEvent.click(dialog.getByRole('button', { name: /En text som kunden kan läsa/ }));
  await userEvent.type(await screen.findByLabelText('Text till kunden'), 'Logga in igen.');
  await userEvent.type(screen.getByLabelText('Tillfällig lösning'), 'Starta om');
  await userEvent.type(screen.getByLabelText('Grundorsak'), 'Minnet');
  await userEvent.click(screen.getByRole('button', { name: 'Spara' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Gör till känt fel' }));
  expect(await screen.findByText('Känt fel')).toBeTruthy();
});

test('takes its priority from the square that is pressed', async () => {
  await userEvent.click(
    await screen.findByRole('button', { name: 'Påverkar Alla, Allt står still: prioritet 1' }),
  );
  expect(
    await screen.findByRole('button', { name: /^Påverkar Alla, Allt står still/, pressed: true }),
  ).toBeTruthy();
  expect((await getProblem(office.store, id))?.problem).toMatchObject({ impact: 1, urgency: 1 });
});

test('makes its fix as a change, tied to it', async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Ny åtgärd' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Ny åtgärd' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Ny åtgärd' }));
  const fixes = within(await screen.findByRole('list', { name: 'Åtgärder' }));
  expect(fixes.getByRole('link', { name: 'Åtgärda: Faller varje måndag' })).toBeTruthy();
});
