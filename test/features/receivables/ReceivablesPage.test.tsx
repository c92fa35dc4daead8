import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { saveReferenceRate } from '#data/reference-rates.ts';
import { ReceivablesPage } from '#features/receivables/ReceivablesPage.tsx';
import { openInvoicedOffice } from '#support/invoiced-office.ts';
import type { InvoicedOffice } from '#support/invoiced-office.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: InvoicedOffice;
let user: ReturnType<typeof userEvent.setup>;

beforeEach(async () => {
  user = userEvent.setup();
  office = await openInvoicedOffice();
  office.setNow('2027-01-24T09:00:00.000Z');
});

const show = (view = 'ledger') =>
  showScreen(
    office.app,
    { '/invoices/receivables': ReceivablesPage, '/invoices/:id': () => <p>Utkastet</p> },
    `/invoices/receivables?view=${view}&asOf=2027-01-24`,
  );

test('every figure of the ledger opens its invoices', async () => {
  show();
  const figure = await screen.findByRole('button', { name: /Fjällräven AB, 31–60 dagar/ });
  await user.click(figure);
  const dialog = await screen.findByRole('dialog', { name: 'Fjällräven AB' });
  expect(within(dialog).getByRole('link', { name: office.invoice.number })).toBeTruthy();
  expect(within(dialog).getByText('31 dagar')).toBeTruthy();
});

test('R36 those whose time has come are reminded, once', async () => {
  show('reminders');
  await user.click(await screen.findByRole('button', { name: 'Skapa 1 påminnelse' }));
  await waitFor(async () => expect(await office.store.database.reminders.count()).toBe(1));
  expect(await screen.findByText('För tidigt')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Skapa 0 påminnelser' })).toHaveProperty(
    'disabled',
    true,
  );
});

test('R36 a missing reference rate is said; with it interest becomes a draft of its own', async () => {
  const shown = show('interest');
  expect(await screen.findByText(/Ränta kan inte räknas för/)).toBeTruthy();
  for (const from of ['2026-07-01', '2027-01-01'])
    await saveReferenceRate(office.store, { form: { from, rate: '2', source: 'riksbank.se' } });
  const small = await screen.findByRole('button', { name: /under gränsen/ }).catch(() => null);
  if (small !== null) await user.click(small);
  await user.click(await screen.findByRole('checkbox', { name: /Ta ut ränta på faktura/ }));
  await user.click(screen.getByRole('button', { name: 'Gör räntefaktura' }));
  await screen.findByText('Utkastet');
  const drafts = await office.store.database.invoices
    .where('purpose.kind')
    .equals('interest')
    .toArray();
  expect(drafts.map(({ id }) => `/invoices/${id}`)).toEqual([shown.address()]);
  expect(drafts[0]?.lines.every(({ vatRate }) => vatRate === 0)).toBe(true);
});
