import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { ExpensesPage } from '#features/expenses/ExpensesPage.tsx';
import { openOffice, type Office } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});

const open = () => showScreen(office.app, { '/hours/expenses': ExpensesPage }, '/hours/expenses');

test('says what is missing where there are none, and how to add one; the list sums it', async () => {
  open();
  expect(await screen.findByText('Inga utlägg än')).toBeTruthy();
  const user = userEvent.setup();
  await user.keyboard('{Control>}n{/Control}');
  const dialog = await screen.findByRole('dialog', { name: 'Nytt utlägg' });
  const field = (name: RegExp) => within(dialog).findByRole('textbox', { name });
  await user.type(await field(/^Vad det gäller/), 'Parkering');
  await user.type(await field(/^Betalt, inklusive moms/), '125');
  await user.type(await field(/^Varav moms/), '25');
  await user.click(within(dialog).getByRole('switch', { name: 'Faktureras vidare till kunden' }));
  await within(dialog).findByText(/Netto 100,00\skr, moms 25,00\skr\./);
  await user.click(within(dialog).getByRole('button', { name: 'Spara' }));
  await screen.findByText(/1 st · netto 100,00\skr · moms 25,00\skr/);
  expect(await office.store.database.expenses.toArray()).toMatchObject([
    { text: 'Parkering', net: 10_000, vat: 2500, billing: 'none' },
  ]);
});

test('asks for the client who is to pay', async () => {
  open();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Nytt utlägg' }));
  const dialog = await screen.findByRole('dialog', { name: 'Nytt utlägg' });
  const field = (name: RegExp) => within(dialog).findByRole('textbox', { name });
  await user.type(await field(/^Vad det gäller/), 'Tåg');
  await user.type(await field(/^Betalt, inklusive moms/), '106');
  await user.click(within(dialog).getByRole('button', { name: 'Spara' }));
  await waitFor(() => expect(within(dialog).getByText('Fyll i det här fältet.')).toBeTruthy());
  expect(await office.store.database.expenses.count()).toBe(0);
});
