import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { BooksPage } from '#features/books/BooksPage.tsx';
import { importRows } from '#data/import-rows.ts';
import { encodePc8 } from '#formats/sie/code-page-437.ts';
import { openOffice, type Office } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';
import { issued, taxed } from '#support/vouchers.ts';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});

const open = (query = '') =>
  showScreen(office.app, { '/invoices/books': BooksPage }, `/invoices/books${query}`);

const invoice = async (): Promise<void> => {
  const { id, ...fields } = issued({
    number: '1',
    date: '2026-11-20',
    lines: [taxed(100_000, 25)],
    content: { clientId: office.client },
  });
  const done = await importRows(office.store, { table: 'invoices', rows: [{ id, fields }] });
  if (!done.ok) throw new Error(JSON.stringify(done.error));
};

test('says that there is nothing to book where nothing has happened', async () => {
  open();
  expect(await screen.findByText('Inga verifikationer')).toBeTruthy();
});

test('shows a voucher’s rows in debit and credit', async () => {
  await invoice();
  open();
  await userEvent.click(await screen.findByText('Faktura 1 Kund 1'));
  const rows = await screen.findByRole('table', { name: 'Konteringsrader' });
  expect(within(rows).getByRole('rowheader', { name: '1510' })).toBeTruthy();
  expect(within(rows).getByText('Kundfordringar')).toBeTruthy();
});

test('names the invoices behind a figure of the VAT', async () => {
  await invoice();
  open('?view=vat');
  const [figure] = await screen.findAllByRole('button', { name: /^Visa fakturorna/ });
  if (figure === undefined) throw new Error('no figure');
  await userEvent.click(figure);
  const dialog = await screen.findByRole('dialog', { name: /Fakturor i Inom Sverige/ });
  expect(within(dialog).getByText('Kund 1')).toBeTruthy();
});

test('refuses a file of accounts by its line, and takes none of it', async () => {
  open('?view=accounts');
  const input = await screen.findByLabelText('Välj fil …', { selector: 'input' });
  const bytes = encodePc8('#FLAGGA 0\r\n#FORMAT PC8\r\n#KONTO A "x"\r\n');
  await userEvent.upload(input, new File([bytes], 'fel.se'), { applyAccept: false });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Rad 3');
  expect(alert.textContent).toContain('Inget är inläst');
});

test('finds an account by its name', async () => {
  open('?view=accounts');
  await userEvent.type(await screen.findByRole('searchbox', { name: 'Sök konto' }), 'kundford');
  await waitFor(() => expect(screen.queryByText('PlusGiro')).toBeNull());
  expect(screen.getByText('Kundfordringar')).toBeTruthy();
});
