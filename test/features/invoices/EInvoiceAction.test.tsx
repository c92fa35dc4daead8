import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { saveClient } from '#data/clients.ts';
import { draftInvoice } from '#data/draft-invoices.ts';
import { emptyClientForm } from '#domain/clients/client-form.ts';
import { InvoicePage } from '#features/invoices/InvoicePage.tsx';
import type { Request, Response } from '#platform/desktop.ts';
import { value, words } from '#support/firm-script.ts';
import { day } from '#support/records.ts';
import { showScreen } from '#support/show-screen.tsx';
import { openDesk } from './desk.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
let user: ReturnType<typeof userEvent.setup>;
let saved: Request<'file:save'>[];

beforeEach(async () => {
  user = userEvent.setup();
  URL.createObjectURL = () => 'blob:page';
  URL.revokeObjectURL = () => undefined;
  saved = [];
  desk = await openDesk();
  Object.assign(desk.memory.desktop, {
    'file:save': (request: Request<'file:save'>): Response<'file:save'> => {
      saved.push(request);
      return { status: 'saved', path: `/nowhere/${request.name}` };
    },
  });
  await desk.work('2026-10-05', '1:20', 'Bytte databas');
  await desk.fillInFirm();
});

/** Shows the issue dialog of a draft for a client with or without what an e-invoice asks for. */
const askToIssue = async (asked: {
  readonly organisationNumber: string;
  readonly reference: string;
}) => {
  value(
    await saveClient(desk.store, {
      id: desk.client,
      form: {
        ...emptyClientForm(),
        name: 'Fjällräven Kommun',
        addressLine1: 'Box 1',
        city: 'Umeå',
        ...asked,
      },
    }),
  );
  const id = value(
    await draftInvoice(desk.store, words, {
      clientId: desk.client,
      from: day('2026-10-01'),
      to: day('2026-10-31'),
      grouping: 'task',
    }),
  );
  showScreen(desk.app, { '/invoices/:id': InvoicePage }, `/invoices/${id}`);
  await user.click(await screen.findByRole('button', { name: /Utfärda/ }));
  return screen.findByRole('dialog', { name: 'Utfärda fakturan?' });
};

const issue = async (dialog: HTMLElement): Promise<void> => {
  await user.click(within(dialog).getByRole('button', { name: 'Utfärda' }));
  await user.click(await screen.findByRole('button', { name: 'Spara e-faktura …' }));
};

test('an issued invoice is saved as a Peppol file by its number', async () => {
  const dialog = await askToIssue({ organisationNumber: '212000-0142', reference: 'ZZ-4711' });
  expect(within(dialog).queryByText(/Som e-faktura/)).toBeNull();
  await issue(dialog);
  await screen.findByText(/E-fakturan är sparad/);
  const [file] = saved;
  expect(file?.name).toMatch(/^[\w-]+\.xml$/);
  const text = new TextDecoder().decode(file?.bytes);
  expect(text).toContain('<cbc:BuyerReference>ZZ-4711</cbc:BuyerReference>');
  expect(text).toContain('unitCode="MIN">80<');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('what it lacks is said before it is issued, and again with the way to mend it', async () => {
  const dialog = await askToIssue({ organisationNumber: '', reference: '' });
  expect(within(dialog).getByText(/Som e-faktura.*Er referens/)).toBeTruthy();
  await issue(dialog);
  const refusal = await screen.findByRole('dialog', {
    name: 'Fakturan kan inte bli en e-faktura',
  });
  const mended = within(refusal).getAllByRole('link', { name: 'Fyll i hos kunden' });
  expect(mended.map((link) => link.getAttribute('href'))).toEqual([
    `/clients/${desk.client}/edit`,
    `/clients/${desk.client}/edit`,
  ]);
  expect(within(refusal).getByText(/Er referens eller ert ordernummer/)).toBeTruthy();
  expect(saved).toEqual([]);
  await user.click(within(refusal).getByRole('button', { name: 'Stäng' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
