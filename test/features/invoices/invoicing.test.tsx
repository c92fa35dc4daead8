import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { saveClient } from '#data/clients.ts';
import { emptyClientForm } from '#domain/clients/client-form.ts';
import { InvoicePage } from '#features/invoices/InvoicePage.tsx';
import { InvoicesPage } from '#features/invoices/InvoicesPage.tsx';
import { showScreen } from '#support/show-screen.tsx';
import { openDesk } from './desk.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
let user: ReturnType<typeof userEvent.setup>;

beforeEach(async () => {
  user = userEvent.setup();
  URL.createObjectURL = () => 'blob:page';
  URL.revokeObjectURL = () => undefined;
  desk = await openDesk();
  await desk.work('2026-10-05', '1:30', 'Bytte databas');
  await desk.work('2026-10-06', '2:30', 'Provkörning');
});

const completeClient = () =>
  saveClient(desk.store, {
    id: desk.client,
    form: {
      ...emptyClientForm(),
      name: 'Fjällräven Kommun',
      addressLine1: 'Box 1',
      city: 'Umeå',
      reference: 'Örjan',
    },
  });

const show = () =>
  showScreen(desk.app, { '/invoices': InvoicesPage, '/invoices/:id': InvoicePage }, '/invoices');

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s/g, ' ');

const chooseClient = async (dialog: HTMLElement): Promise<void> => {
  await user.type(within(dialog).getByRole('combobox', { name: 'Kund' }), 'Fjäll');
  await user.keyboard('{ArrowDown}{Enter}');
};

const draftAnInvoice = async () => {
  const shown = show();
  await user.click(await screen.findByRole('button', { name: /Ny faktura/ }));
  const dialog = await screen.findByRole('dialog');
  await chooseClient(dialog);
  await within(dialog).findByText('2 tidrapporter');
  await user.click(within(dialog).getByRole('button', { name: /Skapa utkast/ }));
  await screen.findByRole('heading', { name: 'Fakturautkast till Fjällräven Kommun' });
  return shown;
};

const lastPaper = () => desk.papers.at(-1);

describe('from unbilled hours to a paid invoice', () => {
  test('proposes the newest month with hours, and says what it is worth before a draft is made', async () => {
    show();
    await user.click(await screen.findByRole('button', { name: /Ny faktura/ }));
    const dialog = await screen.findByRole('dialog');
    await chooseClient(dialog);
    const from = await within(dialog).findByRole<HTMLInputElement>('textbox', {
      name: 'Från och med',
    });
    expect(from.value).toBe('2026-10-01');
    const sum = await within(dialog).findByText(/Ofakturerat i perioden/);
    expect(plain(sum.parentElement?.textContent)).toContain('4 000,00 kr');
  });

  test('the sum and the paper follow each key; what can’t be read keeps the last paper', async () => {
    await draftAnInvoice();
    await waitFor(() => expect(lastPaper()?.lines).toHaveLength(1));
    expect(lastPaper()).toMatchObject({ watermark: 'Utkast' });
    const price = screen.getByRole('textbox', { name: 'À-pris' });
    await user.clear(price);
    await user.type(price, '1250');
    const totals = screen.getByLabelText('Summa');
    await waitFor(() => expect(plain(totals.textContent)).toContain('Att betala6 250,00 kr'));
    await waitFor(() => expect(plain(lastPaper()?.payable.value)).toBe('6 250,00 kr'));
    await user.type(price, 'x');
    expect(await screen.findByText(/Rätta fälten/)).toBeTruthy();
    expect(plain(lastPaper()?.payable.value)).toBe('6 250,00 kr');
  });

  test('lines are added, moved, taken away and brought back', async () => {
    await draftAnInvoice();
    await user.click(screen.getByRole('button', { name: 'Lägg till rad' }));
    const second = screen.getByRole('listitem', { name: 'Rad 2' });
    await user.type(within(second).getByRole('textbox', { name: 'Text' }), 'Resa');
    await user.type(within(second).getByRole('textbox', { name: 'À-pris' }), '500');
    await waitFor(() => expect(lastPaper()?.lines.map(({ text }) => text)[1]).toBe('Resa'));
    await user.click(screen.getByRole('button', { name: 'Flytta upp rad 2' }));
    await waitFor(() => expect(lastPaper()?.lines[0]?.text).toBe('Resa'));
    await user.click(screen.getByRole('button', { name: 'Ta bort rad 1' }));
    await waitFor(() => expect(lastPaper()?.lines).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    await waitFor(() => expect(lastPaper()?.lines[0]?.text).toBe('Resa'));
  });

  test('says what is missing and where it is filled in, until nothing is', async () => {
    await draftAnInvoice();
    const missing = await screen.findByRole('region', { name: /Det här saknas/ });
    expect(within(missing).getByText(/Bankgiro, plusgiro eller IBAN/)).toBeTruthy();
    const [link] = within(missing).getAllByRole('link', { name: 'Fyll i under Inställningar' });
    expect(link?.getAttribute('href')).toBe('/settings');
    await desk.fillInFirm();
    await completeClient();
    await waitFor(() =>
      expect(screen.queryByRole('region', { name: /Det här saknas/ })).toBeNull(),
    );
  });

  test('stands in the list, which is narrowed and sorted by the address', async () => {
    const { router } = await draftAnInvoice();
    await router.navigate('/invoices');
    expect(await screen.findByRole('link', { name: 'Utkast' })).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Betalda' }));
    expect(await screen.findByText('Ingen faktura passar')).toBeTruthy();
    expect(router.state.location.search).toBe('?state=paid');
    await user.click(screen.getByRole('button', { name: 'Visa alla' }));
    expect(await screen.findByRole('link', { name: 'Utkast' })).toBeTruthy();
  });

  test('is issued after a last look, opened, exported and paid', async () => {
    await desk.fillInFirm();
    await completeClient();
    await draftAnInvoice();
    await user.type(screen.getByRole('textbox', { name: 'Ert ordernummer' }), 'PO-1');
    await user.click(screen.getByRole('button', { name: /Utfärda/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Utfärda fakturan?' });
    expect(plain(dialog.textContent)).toContain('5 000,00 kr');
    await user.click(within(dialog).getByRole('button', { name: 'Utfärda' }));
    await screen.findByRole('heading', { name: /^Faktura \S+$/ });
    expect(desk.archived).toHaveLength(1);
    expect(desk.archived[0]).toMatchObject({ watermark: '' });
    expect(desk.archived[0]?.facts).toContainEqual({ label: 'Ert ordernummer', value: 'PO-1' });
    await user.click(screen.getByRole('button', { name: 'Öppna PDF' }));
    await user.click(screen.getByRole('button', { name: /Spara PDF som/ }));
    await waitFor(() => expect(desk.opened).toHaveLength(2));
    await user.click(screen.getByRole('button', { name: 'Visa timmarna' }));
    expect(await screen.findByText('Bytte databas')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Markera som betald' }));
    const payment = await screen.findByRole('dialog');
    expect(within(payment).getByRole<HTMLInputElement>('textbox', { name: 'Belopp' }).value).toBe(
      '5000,00',
    );
    await user.click(within(payment).getByRole('button', { name: 'Registrera' }));
    await screen.findByText('Betald');
    expect(screen.queryByRole('button', { name: 'Markera som betald' })).toBeNull();
  });
});
