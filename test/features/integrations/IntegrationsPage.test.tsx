import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { saveIntegration } from '#data/integrations.ts';
import { saveThirdParty } from '#data/third-parties.ts';
import { emptyIntegrationForm } from '#domain/integrations/integration-form.ts';
import { emptyThirdPartyForm } from '#domain/integrations/third-party-form.ts';
import type { IntegrationId } from '#domain/record.ts';
import { IntegrationPage } from '#features/integrations/IntegrationPage.tsx';
import { IntegrationsPage } from '#features/integrations/IntegrationsPage.tsx';
import { value } from '#support/firm-script.ts';
import { openOffice, type Office } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;
let made: IntegrationId;

beforeEach(async () => {
  office = await openOffice();
  const { store, system } = office;
  const party = { ...emptyThirdPartyForm(), product: '.NET', cycleSource: 'dotnet' };
  const thirdPartyId = value(await saveThirdParty(store, { id: null, form: party }));
  const form = { ...emptyIntegrationForm(system), thirdPartyId, version: '8.0', cycle: '8' };
  made = value(await saveIntegration(store, { id: null, form }));
});

const screens = {
  '/systems/integrations': IntegrationsPage,
  '/systems/integrations/:id': IntegrationPage,
};
const open = (address: string) => showScreen(office.app, screens, address);

test('the horizon tells of each integration when its support ends, and Enter opens it', async () => {
  open('/systems/integrations');
  const row = await screen.findByRole('link', { name: /\.NET 8\.0, Ärendeportalen/ });
  expect(row.getAttribute('aria-label')).toContain('Stödet är slut 14 dagar sedan');
  row.focus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByRole('heading', { level: 1, name: '.NET 8.0' })).toBeTruthy();
});

test('the list has every end of support as figures', async () => {
  open('/systems/integrations?view=list&state=past');
  const row = await screen.findByRole('row', { name: /\.NET 8\.0/ });
  expect(within(row).getByText('2026-11-10')).toBeTruthy();
});

test('what lacks for the next step is listed', async () => {
  open(`/systems/integrations/${made}`);
  await userEvent.click(await screen.findByRole('button', { name: /Utvärderad · 2 fattas/ }));
  expect(await screen.findByText('Kostnad per år saknas')).toBeTruthy();
});

const drop = async (text: string, name: string): Promise<void> => {
  open('/systems/integrations?view=table');
  const input = await screen.findByLabelText('Välj fil', { selector: 'input' });
  fireEvent.change(input, { target: { files: [new File([text], name)] } });
};

test('a table is tried dry, then read in', async () => {
  await drop('[{"cycle":"8","releaseDate":"2023-11-14","eol":"2027-05-11"}]', 'dotnet.json');
  const dialog = await screen.findByRole('dialog', { name: 'Läs in dotnet.json?' });
  expect(within(dialog).getByText(/1 produkter: 0 nya, 1 ändrade/)).toBeTruthy();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Läs in' }));
  await waitFor(async () => expect(await office.store.database.supportCycles.count()).toBe(1));
});

test('a table that is wrong is refused at its place, and nothing is kept', async () => {
  await drop('[{"cycle":"8","eol":"snart"}]', 'dotnet.json');
  expect(await screen.findByText(/Vid \[0\]\.eol, där det står "snart"\./)).toBeTruthy();
  expect(await office.store.database.supportCycles.count()).toBe(0);
});
