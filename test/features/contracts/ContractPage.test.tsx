import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { ContractPage } from '#features/contracts/ContractPage.tsx';
import { emptyContractForm } from '#domain/contracts/contract-form.ts';
import type { ContractId } from '#domain/record.ts';
import { moveContract, saveContract } from '#data/contracts.ts';
import { value } from '#support/firm-script.ts';
import { openOffice, type Office } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;
let id: ContractId;

beforeEach(async () => {
  office = await openOffice();
  const form = {
    ...emptyContractForm({ clientId: office.client }),
    title: 'Ramavtal',
    start: '2025-04-01',
    initialMonths: '24',
    renewal: 'express',
    noticeMonths: '4',
  };
  id = value(await saveContract(office.store, { id: null, form }));
});

const open = async () => {
  showScreen(
    office.app,
    { '/clients/contracts/:id': ContractPage, '/clients/contracts': () => <h1>Avtal</h1> },
    `/clients/contracts/${id}`,
  );
  await screen.findByRole('heading', { level: 1, name: 'AVT-2026-001 Ramavtal' });
};

test('shows how each date was counted', async () => {
  await open();
  const counted = await screen.findByRole('region', { name: 'Så räknade vi' });
  const steps = within(counted).getAllByRole('listitem');
  expect(steps.map((step) => step.textContent)).toEqual([
    'Start 2025-04-01 + 24 månader − 1 dag = första tiden går ut 2027-03-31.',
    'Uppsägningstid 4 månader: 2027-03-31 − 4 månader = säg upp senast 2026-11-30.',
    'I dag går det att säga upp: 6 dagar kvar till 2026-11-30.',
  ]);
});

test('says what a step lacks, and leads to the files', async () => {
  value(await moveContract(office.store, { id, to: 'sent' }));
  await open();
  await userEvent.click(await screen.findByRole('button', { name: /^Sätt i kraft/ }));
  const dialog = await screen.findByRole('dialog', { name: 'Sätt i kraft' });
  expect(
    within(dialog).getByRole('button', { name: /undertecknade avtalet är inte bifogat/ }),
  ).toBeTruthy();
  await userEvent.click(within(dialog).getByRole('button', { name: /Visa/ }));
  expect((await screen.findByRole('tab', { name: 'Filer' })).getAttribute('aria-selected')).toBe(
    'true',
  );
});

test('asks for the answer, and a signed renewal is one', async () => {
  value(await moveContract(office.store, { id, to: 'sent' }));
  const words = { reason: 'muntligt', overrides: ['signed-file'] };
  value(await moveContract(office.store, { id, to: 'active', ...words }));
  await open();
  expect(await screen.findByText('6 dagar kvar')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Förläng' }));
  const dialog = await screen.findByRole('dialog');
  expect(within(dialog).getByRole('textbox', { name: /Gäller till och med/ })).toHaveProperty(
    'value',
    '2028-03-31',
  );
  await userEvent.click(within(dialog).getByRole('button', { name: 'Förläng' }));
  expect(await screen.findByText('Förlängning undertecknad: går ut 2028-03-31.')).toBeTruthy();
  expect(screen.queryByText('6 dagar kvar')).toBeNull();
});
