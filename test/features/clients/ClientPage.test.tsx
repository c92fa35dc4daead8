import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { ClientPage } from '#features/clients/ClientPage.tsx';
import { listContacts, saveContact } from '#data/contacts.ts';
import { setWeekCell } from '#data/time-entries.ts';
import { toSeconds } from '#domain/time/duration.ts';
import { openOffice, type Office } from '#support/office.ts';
import { day } from '#support/records.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});

const work = (date: string, hours: number) =>
  setWeekCell(office.store, {
    personId: office.me,
    date: day(date),
    row: { clientId: office.client, systemId: office.system, taskId: null, activity: 'operation' },
    seconds: toSeconds(hours * 3600),
  });

const Invoice = () => <h1>Faktura</h1>;
const open = async () => {
  const shown = showScreen(
    office.app,
    { '/clients/:id': ClientPage, '/clients': () => <h1>Kunder</h1>, '/invoices/:id': Invoice },
    `/clients/${office.client}`,
  );
  await screen.findByRole('heading', { level: 1, name: 'Fjällräven Kommun' });
  return shown;
};
const section = (name: string) => screen.findByRole('region', { name });

describe("a client's page", () => {
  test('shows its systems as life lines, and links to them', async () => {
    await open();
    const systems = await section('System');
    expect(await within(systems).findByRole('link', { name: 'Ärendeportalen' })).toBeTruthy();
    expect(
      await within(systems).findByRole('img', { name: 'Livslinje för Ärendeportalen' }),
    ).toBeTruthy();
  });

  test('shows open tasks and leaves out what is done', async () => {
    await office.addTask({ title: 'Byt inloggning', kind: 'change' });
    await office.addTask({ title: 'Gammal koppling', kind: 'integration', status: 'done' });
    await open();
    const tasks = await section('Öppna uppgifter');
    expect(await within(tasks).findByText('Byt inloggning')).toBeTruthy();
    expect(within(tasks).queryByText('Gammal koppling')).toBeNull();
  });

  test('drafts an invoice from its unbilled hours', async () => {
    await work('2026-11-23', 2);
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Skapa fakturautkast' }));
    const dialog = await screen.findByRole('dialog', { name: 'Fakturera Fjällräven Kommun' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Skapa utkast' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Faktura' })).toBeTruthy();
    expect(await office.store.database.invoices.count()).toBe(1);
  });

  test('says that there is nothing to invoice when there is nothing', async () => {
    await open();
    expect(await screen.findByText('Inget att fakturera')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Skapa fakturautkast' })).toBeNull();
  });

  test('tells the hours of twelve months as a table too', async () => {
    await work('2026-11-23', 2);
    await open();
    const months = await section('Timmar per månad');
    await userEvent.click(within(months).getByRole('button', { name: 'Visa som tabell' }));
    const row = within(months).getByRole('row', { name: /november 2026/ });
    expect(row.textContent).toContain('2:00');
    expect(within(months).getAllByRole('row')).toHaveLength(13);
  });
});

describe("a client's contacts", () => {
  const contact = {
    name: 'Eva Lind',
    role: 'owner',
    email: '',
    phone: '',
    note: 'Tål inte ledningsgruppen',
  };

  test('are added beside the page', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Ny kontakt' }));
    const drawer = await screen.findByRole('dialog', { name: 'Ny kontakt' });
    await userEvent.type(within(drawer).getByRole('textbox', { name: /^Namn/ }), 'Eva Lind');
    await userEvent.click(within(drawer).getByRole('button', { name: 'Spara' }));
    expect(await within(await section('Kontakter')).findByText('Eva Lind')).toBeTruthy();
  });

  test('have a note that can be erased for good', async () => {
    await saveContact(office.store, { id: null, clientId: office.client, form: contact });
    await open();
    expect(await screen.findByText('Tål inte ledningsgruppen')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Mer om Eva Lind' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Radera anteckningen' }));
    const question = await screen.findByRole('dialog', {
      name: 'Radera anteckningen om Eva Lind?',
    });
    await userEvent.click(within(question).getByRole('button', { name: 'Radera anteckningen' }));
    await waitFor(() => expect(screen.queryByText('Tål inte ledningsgruppen')).toBeNull());
    expect((await listContacts(office.store, office.client)).map(({ note }) => note)).toEqual(['']);
  });
});

describe('removing a client', () => {
  test('is refused in words while systems name it, and nothing is lost', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Mer om Fjällräven Kommun' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Ta bort kunden' }));
    const question = await screen.findByRole('dialog', { name: 'Ta bort kunden?' });
    await userEvent.click(within(question).getByRole('button', { name: 'Ta bort kunden' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('heading', { level: 1, name: 'Fjällräven Kommun' })).toBeTruthy();
  });
});
