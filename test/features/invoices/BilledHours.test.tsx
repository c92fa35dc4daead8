import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { saveClient } from '#data/clients.ts';
import { draftInvoice } from '#data/draft-invoices.ts';
import { issueInvoice } from '#data/invoices.ts';
import { brandText } from '#domain/brand.ts';
import { emptyClientForm } from '#domain/clients/client-form.ts';
import { InvoicePage } from '#features/invoices/InvoicePage.tsx';
import { paper, value, words } from '#support/firm-script.ts';
import { showScreen } from '#support/show-screen.tsx';
import { openDesk } from './desk.ts';

test('each hour behind a line leads to its day and to the task that it was put on', async () => {
  const user = userEvent.setup();
  const desk = await openDesk();
  await desk.fillInFirm();
  const form = { ...emptyClientForm(), name: 'Kunden', addressLine1: 'Box 1', city: 'Umeå' };
  value(await saveClient(desk.store, { id: desk.client, form }));
  const task = await desk.addTask({ title: 'Byta databas' });
  await desk.work('2026-10-05', '1:30', 'Säkerhetskopierade', task);
  await desk.work('2026-10-06', '0:30', 'Telefon');
  const wish = {
    clientId: desk.client,
    from: brandText<never>('2026-10-01'),
    to: brandText<never>('2026-10-31'),
    grouping: 'activity' as const,
  };
  const id = value(await draftInvoice(desk.store, words, wish));
  value(await issueInvoice(desk.store, paper, { id, issueDate: desk.store.world.today() }));
  showScreen(desk.app, { '/invoices/:id': InvoicePage }, `/invoices/${id}`);
  await user.click(await screen.findByRole('button', { name: 'Visa timmarna' }));
  const hours = await screen.findByRole('table', { name: 'Timmarna bakom raden' });
  const link = await within(hours).findByRole('link', { name: 'Byta databas' });
  expect(link.getAttribute('href')).toBe(`/tasks/${task}`);
  const [, onTask, alone] = within(hours).getAllByRole('row');
  expect(onTask?.textContent).toContain('Säkerhetskopierade');
  expect(within(alone as HTMLElement).getAllByRole('link')).toHaveLength(1);
});
