import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { PaymentsPage } from '#features/payments/PaymentsPage.tsx';
import { openInvoicedOffice } from '#support/invoiced-office.ts';
import type { InvoicedOffice } from '#support/invoiced-office.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: InvoicedOffice;
let user: ReturnType<typeof userEvent.setup>;

beforeEach(async () => {
  // A dropped file is of any kind: what may be chosen is no guard.
  user = userEvent.setup({ applyAccept: false });
  office = await openInvoicedOffice();
});

const show = () =>
  showScreen(office.app, { '/invoices/payments': PaymentsPage }, '/invoices/payments');
const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s/g, ' ');
const payable = () => office.invoice.snapshot.totals.payable;
const receipts = () => office.store.database.receipts.toArray();

const drop = async (text: string, name = 'bank.csv'): Promise<void> => {
  await screen.findByText('Läs in bankens fil');
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('No place for a file');
  await user.upload(input, new File([text], name));
};

test('R34 the OCR number finds the invoice, and what is too much is said and stays on the account', async () => {
  show();
  await user.click(await screen.findByRole('button', { name: /Ny inbetalning/ }));
  const dialog = await screen.findByRole('dialog');
  const field = (name: string) => within(dialog).getByRole('textbox', { name });
  await user.type(field('Belopp'), String(payable() / 100 + 5));
  await user.type(field('OCR eller meddelande'), office.invoice.paymentReference ?? '');
  const proposed = await within(dialog).findByRole('textbox', { name: /Betalas av faktura/ });
  expect(proposed).toHaveProperty('value', (payable() / 100).toFixed(2).replace('.', ','));
  expect(plain(dialog.textContent)).toContain('5,00 kr blir över');
  await user.click(within(dialog).getByRole('button', { name: 'Registrera' }));
  await waitFor(async () => expect(await receipts()).toHaveLength(1));
  const [receipt] = await receipts();
  expect(receipt).toMatchObject({ clientId: office.client, amount: payable() + 500 });
  expect(await office.store.database.invoiceSummaries.get(office.invoice.id)).toMatchObject({
    standing: 'paid',
  });
});

describe('R44 a bank’s file', () => {
  test('is looked at column by column and line by line; nothing is booked unseen', async () => {
    const csv = `Datum;Belopp;Avsändare;OCR
2026-11-24;${(payable() / 100).toFixed(2).replace('.', ',')};Fjällräven;${office.invoice.paymentReference}
2026-11-24;-25,00;;
2026-13-24;1,00;;
`;
    show();
    await drop(csv);
    await user.click(await screen.findByRole('button', { name: 'Fortsätt' }));
    const row = await screen.findByRole('checkbox', { name: 'Bekräfta rad 2' });
    expect(screen.getByText('1 rad kunde inte läsas')).toBeTruthy();
    expect(screen.getByText(/Rad 4: inget datum/)).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'Bekräfta rad 3' })).toHaveProperty(
      'disabled',
      true,
    );
    expect(await receipts()).toEqual([]);
    await user.click(row);
    await user.click(screen.getByRole('button', { name: 'Bokför 1 rad' }));
    await waitFor(async () => expect(await receipts()).toHaveLength(1));
    await drop(csv);
    await user.click(await screen.findByRole('button', { name: 'Fortsätt' }));
    expect(await screen.findByText('Redan inläst')).toBeTruthy();
    expect(screen.getByText('Det finns inget att bokföra i filen.')).toBeTruthy();
  });

  test.each([
    ['<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'a.xml', /DOCTYPE/],
    ['PK\u0003\u0004…', 'a.xlsx', /arkiv eller ett kalkylblad/],
    ['Datum;Belopp\n2026-11-24;"1,00\n', 'a.csv', /stängs aldrig/],
  ])('that is hostile or cut off is refused in words: %s', async (text, name, words) => {
    show();
    await drop(text, name);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(words);
    expect(alert.textContent).toContain('Inget är sparat.');
  });
});
