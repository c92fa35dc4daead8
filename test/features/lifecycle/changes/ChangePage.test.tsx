import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { getChange, moveChange, saveChange } from '#data/changes.ts';
import type { TaskId } from '#domain/record.ts';
import { TaskPage } from '#features/lifecycle/TaskPage.tsx';
import { plannedChange } from '#support/change-forms.ts';
import { openOffice, type Office } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;
let id: TaskId;

beforeEach(async () => {
  office = await openOffice();
  id = await office.addTask({
    title: 'Byt certifikat',
    kind: 'change',
    responsibleId: office.me,
    description: 'Det går ut.',
  });
});

const open = () => {
  showScreen(office.app, { '/tasks/:id': TaskPage }, `/tasks/${id}`);
  return userEvent.setup();
};
const stored = () => getChange(office.store, id);

test('the risk is assessed by a cell of the matrix', async () => {
  const user = open();
  await user.click(
    await screen.findByRole('radio', { name: 'Sannolikhet 2, konsekvens 4: 8, Medel' }),
  );
  await waitFor(async () => expect(await stored()).toMatchObject({ likelihood: 2, impact: 4 }));
  await screen.findByText('Medel · 2 × 4 = 8');
});

test('a step lists what it lacks and leads there, ready to be filled in', async () => {
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'Bedömd · 3 fattas' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Bedömd' }));
  Element.prototype.scrollIntoView = () => undefined;
  await user.click(dialog.getByRole('button', { name: 'Visa: Uppskatta tiden' }));
  await screen.findByRole('textbox', { name: 'Uppskattad tid' });
});

test('an answered question lets it be approved; an edit afterwards says: ask again', async () => {
  await saveChange(office.store, { id, form: plannedChange });
  await moveChange(office.store, { id, to: 'assessed' });
  await moveChange(office.store, { id, to: 'awaiting-approval' });
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'Begär godkännande' }));
  const ask = within(await screen.findByRole('dialog', { name: 'Begär godkännande' }));
  await user.type(ask.getByRole('textbox', { name: 'Namn hos kunden' }), 'Maria Holm{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Skriv in svaret från Maria Holm' }));
  const answer = within(await screen.findByRole('dialog', { name: 'Svar från Maria Holm' }));
  await user.click(answer.getByRole('checkbox', { name: 'Svaret var muntligt' }));
  await user.click(answer.getByRole('button', { name: 'Spara svaret' }));
  await screen.findByText('Maria Holm sade ja muntligt: bekräfta skriftligt senast 2026-11-25.');
  await user.click(await screen.findByRole('button', { name: 'Godkänn' }));
  await waitFor(async () => expect((await stored())?.status).toBe('approved'));
  await saveChange(office.store, { id, form: { ...plannedChange, windowToTime: '21:00' } });
  await screen.findByText('Godkänd som v1, nu v2: fråga igen.');
});
