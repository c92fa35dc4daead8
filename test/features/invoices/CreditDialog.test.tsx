import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { draftInvoice } from '#data/draft-invoices.ts';
import { issueInvoice } from '#data/invoices.ts';
import { InvoicePage } from '#features/invoices/InvoicePage.tsx';
import { brandText } from '#domain/brand.ts';
import { paper, value, words } from '#support/firm-script.ts';
import { showScreen } from '#support/show-screen.tsx';
import { saveClient } from '#data/clients.ts';
import { emptyClientForm } from '#domain/clients/client-form.ts';
import { openDesk } from './desk.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
let user: ReturnType<typeof userEvent.setup>;

beforeEach(async () => {
  user = userEvent.setup();
  URL.createObjectURL = () => 'blob:page';
  URL.revokeObjectURL = () => undefined;
  desk = await openDesk();
  await desk.fillInFirm();
  const client = { ...emptyClientForm(), name: 'Kunden', addressLine1: 'Box 1', city: 'Umeå' };
  value(await saveClient(desk.store, { id: desk.client, form: client }));
  await desk.work('2026-10-05', '1:30', 'Bytte databas');
  const wish = {
    clientId: desk.client,
    from: brandText<never>('2026-10-01'),
    to: brandText<never>('2026-10-31'),
    grouping: 'task' as const,
  };
  const id = value(await draftInvoice(desk.store, words, wish));
  const issueDate = desk.store.world.today();
  value(await issueInvoice(desk.store, paper, { id, issueDate }));
  showScreen(desk.app, { '/invoices/:id': InvoicePage }, `/invoices/${id}`);
  await user.click(await screen.findByRole('button', { name: 'Kreditera eller rätta' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Kreditera …' }));
});

const find = (role: string, name: string | RegExp) =>
  within(screen.getByRole('dialog')).findByRole(role, { name });

test('R33 the hours are reopened only with the whole line, and the paper follows each key', async () => {
  const reopen = await find('checkbox', 'Öppna timmarna på rad 1');
  expect(reopen).toHaveProperty('checked', true);
  const quantity = await find('textbox', 'Antal att kreditera på rad 1');
  await user.clear(quantity);
  await user.type(quantity, '1');
  await waitFor(() => expect(reopen).toHaveProperty('checked', false));
  await waitFor(() => expect(desk.papers.at(-1)?.lines[0]?.quantity).toBe('1,00'));
  expect(desk.papers.at(-1)).toMatchObject({ heading: 'Kreditfaktura', watermark: 'Utkast' });
  await user.clear(quantity);
  await user.type(quantity, '2');
  await user.tab();
  await within(screen.getByRole('dialog')).findByRole('alert');
});

test('R32 without a reason nothing is issued; with one the credit note’s own page opens', async () => {
  await user.click(await find('button', /Utfärda kreditfakturan/));
  expect(desk.archived).toEqual([]);
  await user.type(await find('textbox', /Orsak/), 'Fel pris');
  await user.click(await find('button', /Utfärda kreditfakturan/));
  await screen.findByRole('heading', { name: /^Kreditfaktura/ });
  expect(desk.archived.at(-1)).toMatchObject({
    heading: 'Kreditfaktura',
    note: 'Orsak: Fel pris',
    terms: [],
  });
});
