import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { NewSystemPage } from '#features/systems/NewSystemPage.tsx';
import { SystemPage } from '#features/systems/SystemPage.tsx';
import { SystemsPage } from '#features/systems/SystemsPage.tsx';
import { openOffice, type Office } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});

const screens = {
  '/systems': SystemsPage,
  '/systems/new': NewSystemPage,
  '/systems/:id': SystemPage,
};
const open = (address: string) => showScreen(office.app, screens, address);

describe('the list of systems', () => {
  test('says of each its client, its phase and that nobody leads it', async () => {
    open('/systems');
    const row = await screen.findByRole('row', { name: /Ärendeportalen/ });
    expect(within(row).getByText('Fjällräven Kommun')).toBeTruthy();
    expect(within(row).getByText('Ingen ansvarig')).toBeTruthy();
  });

  test('is narrowed by phase through the address', async () => {
    open('/systems?phase=retired');
    expect(await screen.findByText('Inget system passar filtren')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Rensa filter' }));
    expect(await screen.findByRole('row', { name: /Ärendeportalen/ })).toBeTruthy();
  });
});

describe('a new system', () => {
  test('says at its fields what is missing', async () => {
    open('/systems/new');
    await userEvent.click(await screen.findByRole('button', { name: 'Spara' }));
    const name = screen.getByRole('textbox', { name: /^Namn/ });
    await waitFor(() => expect(name.getAttribute('aria-invalid')).toBe('true'));
    const client = screen.getByRole('combobox', { name: /^Kund/ });
    expect(client.getAttribute('aria-invalid')).toBe('true');
  });

  test('of a client named in the address opens on its own page, with its lead', async () => {
    open(`/systems/new?client=${office.client}`);
    await userEvent.type(await screen.findByRole('textbox', { name: /^Namn/ }), 'Bokningen');
    await userEvent.click(screen.getByRole('combobox', { name: /^Ansvarig/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Anna Berg' }));
    await userEvent.click(screen.getByRole('button', { name: 'Spara' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Bokningen' })).toBeTruthy();
    expect(screen.getByText('Anna Berg, samma ansvarig sedan 2026-11-24')).toBeTruthy();
  });
});
