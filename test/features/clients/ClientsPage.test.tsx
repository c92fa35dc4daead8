import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { ClientPage } from '#features/clients/ClientPage.tsx';
import { ClientsPage } from '#features/clients/ClientsPage.tsx';
import { NewClientPage } from '#features/clients/NewClientPage.tsx';
import { saveClient } from '#data/clients.ts';
import { emptyClientForm } from '#domain/clients/client-form.ts';
import { openOffice, type Office } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
  await saveClient(office.store, {
    id: null,
    form: { ...emptyClientForm(), name: 'Ågrens Bygg', organisationNumber: '556016-0680' },
  });
});

const screens = {
  '/clients': ClientsPage,
  '/clients/new': NewClientPage,
  '/clients/:id': ClientPage,
};
const open = (address = '/clients') => showScreen(office.app, screens, address);
const names = async (): Promise<readonly (string | null)[]> => {
  const table = await screen.findByRole('grid', { name: 'Kunder' });
  const [, ...rows] = within(table).getAllByRole('row');
  return rows.map((row) => within(row).getAllByRole('cell')[0]?.textContent ?? null);
};

describe('the list of clients', () => {
  test('is in Swedish order, with å after z', async () => {
    open();
    expect(await names()).toEqual(['Fjällräven Kommun', 'Ågrens Bygg']);
    expect(screen.getByText('556016-0680')).toBeTruthy();
  });

  test('finds while one types, and the address says what was typed', async () => {
    const { address } = open();
    await names();
    await userEvent.type(screen.getByRole('searchbox', { name: 'Sök kund' }), 'ågren');
    await waitFor(async () => expect(await names()).toEqual(['Ågrens Bygg']));
    expect(decodeURIComponent(address())).toBe('/clients?text=ågren');
  });

  test('says why it is empty when a filter leaves nothing, and lets it go', async () => {
    open('/clients?filter=unbilled');
    await userEvent.click(await screen.findByRole('button', { name: 'Rensa filter' }));
    expect(await names()).toHaveLength(2);
  });

  test('opens a client', async () => {
    open();
    await names();
    await userEvent.click(screen.getByText('Ågrens Bygg'));
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1, name: 'Ågrens Bygg' })).toBeTruthy(),
    );
  });
});

describe('a new client', () => {
  const type = async (label: string, text: string): Promise<void> => {
    const field = screen.getByRole('textbox', { name: new RegExp(`^${label}`) });
    await userEvent.clear(field);
    await userEvent.type(field, text);
  };

  test('is refused at the field, and the rest of the form is kept', async () => {
    open('/clients/new');
    await type('Namn', 'Marks Bostadsstiftelse');
    await type('Organisationsnummer', '556016-0681');
    await userEvent.click(screen.getByRole('button', { name: 'Spara' }));
    const field = screen.getByRole('textbox', { name: /^Organisationsnummer/ });
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    expect(screen.getByRole('textbox', { name: /^Namn/ })).toHaveProperty(
      'value',
      'Marks Bostadsstiftelse',
    );
  });

  test('gets its VAT number proposed from its organisation number, and opens when it is saved', async () => {
    const { address } = open('/clients/new');
    await type('Namn', 'Marks Bostadsstiftelse');
    await type('Organisationsnummer', '5560160680');
    await userEvent.click(await screen.findByRole('button', { name: 'Använd SE556016068001' }));
    await userEvent.click(screen.getByRole('button', { name: 'Spara' }));
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Marks Bostadsstiftelse' }),
    ).toBeTruthy();
    expect(screen.getByText('SE556016068001')).toBeTruthy();
    expect(address()).toMatch(/^\/clients\/[0-9a-f-]{36}$/);
  });
});
