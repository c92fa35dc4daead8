import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { getRelease } from '#data/releases.ts';
import type { TaskId } from '#domain/record.ts';
import { TaskPage } from '#features/lifecycle/TaskPage.tsx';
import { openOffice, type Office } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;
let id: TaskId;

beforeEach(async () => {
  office = await openOffice();
  id = await office.addTask({ title: 'Ny körplan', kind: 'release' });
  Element.prototype.scrollIntoView = () => undefined;
});

const open = (search = '') => {
  showScreen(office.app, { '/tasks/:id': TaskPage }, `/tasks/${id}${search}`);
  return userEvent.setup();
};
const stored = async () => (await getRelease(office.store, id))?.release;

test('a step lists what it lacks and leads to the tab where it is filled in', async () => {
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'Planera · 6 fattas' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Planera' }));
  expect(dialog.getAllByRole('listitem')).toHaveLength(6);
  await user.click(dialog.getByRole('button', { name: 'Visa: Utrullningen har inga steg' }));
  await screen.findByRole('tabpanel', { name: 'Utrullning' });
  const stages = within(screen.getByRole('region', { name: 'Utrullningens steg' }));
  await user.click(stages.getByRole('button', { name: 'Lägg in vanliga steg' }));
  await screen.findByRole('heading', { level: 3, name: 'Produktion' });
  expect((await stored())?.stages.map(({ checks }) => checks.length)).toEqual([2, 1, 3]);
  await screen.findByRole('button', { name: 'Planera · 5 fattas' });
});

test('the person and the days that all tasks have are asked for in their own form', async () => {
  const user = open();
  await user.click(await screen.findByRole('button', { name: 'Planera · 6 fattas' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Planera' }));
  await user.click(dialog.getByRole('button', { name: 'Visa: Releasen har ingen ansvarig' }));
  await screen.findByRole('combobox', { name: /^Ansvarig/ });
});

test('the scope is written in place: added, built, and taken away', async () => {
  const user = open();
  const add = await screen.findByRole('textbox', { name: 'Lägg till i omfattningen' });
  await user.type(add, 'Sök på kaj{Enter}');
  await user.click(await screen.findByRole('checkbox', { name: 'Byggt: Sök på kaj' }));
  await screen.findByText('1 av 1 byggt');
  await user.click(screen.getByRole('button', { name: 'Ta bort Sök på kaj' }));
  await waitFor(async () => expect((await stored())?.scope).toEqual([]));
});

test('a document is done without for a reason, and demanded again', async () => {
  const user = open('?tab=deliverables');
  const row = async () => within(await screen.findByRole('row', { name: /^Testrapport/ }));
  await user.click((await row()).getByRole('button', { name: 'Avstå' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Avstå' }));
  await user.click(dialog.getByRole('button', { name: 'Avstå' }));
  await user.type(dialog.getByRole('textbox', { name: /^Varför klarar/ }), 'Provas i piloten');
  await user.click(dialog.getByRole('button', { name: 'Avstå' }));
  await (await row()).findByText('Provas i piloten');
  await user.click((await row()).getByRole('button', { name: 'Kräv igen' }));
  await (await row()).findByText('Saknas');
});
