import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { ContractsPage } from '#features/contracts/ContractsPage.tsx';
import { emptyContractForm, emptyFeeForm } from '#domain/contracts/contract-form.ts';
import { moveContract, saveContract } from '#data/contracts.ts';
import { value } from '#support/firm-script.ts';
import { openOffice } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

test('lists contracts with their day of notice, watches them, and drafts their fees', async () => {
  const office = await openOffice();
  const fee = { ...emptyFeeForm, text: 'Support', amount: '1000', firstOn: '2026-11-01' };
  const form = {
    ...emptyContractForm({ clientId: office.client }),
    title: 'Support',
    start: '2026-03-01',
    fees: [fee],
  };
  const id = value(await saveContract(office.store, { id: null, form }));
  const words = { reason: 'muntligt', overrides: ['signed-file'] };
  value(await moveContract(office.store, { id, to: 'sent' }));
  value(await moveContract(office.store, { id, to: 'active', ...words }));
  const { address } = showScreen(
    office.app,
    {
      '/clients/contracts': ContractsPage,
      '/invoices': () => <h1>Fakturor</h1>,
      '/invoices/:id': () => <h1>Faktura</h1>,
    },
    '/clients/contracts',
  );
  const row = await screen.findByRole('row', { name: /AVT-2026-001/ });
  // 28 February less three months.
  expect(within(row).getByText('2026-11-28')).toBeTruthy();
  expect(within(row).getByText('Uppsägning nära')).toBeTruthy();
  await userEvent.click(screen.getByRole('radio', { name: 'Kommande 180 dagar' }));
  expect(await screen.findByRole('cell', { name: 'Sista dag att säga upp' })).toBeTruthy();
  expect(screen.getByText('1 avgift att fakturera')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Skapa utkast för avgifterna' }));
  expect(await screen.findByRole('heading', { name: 'Faktura' })).toBeTruthy();
  expect(address()).toMatch(/^\/invoices\//);
});
