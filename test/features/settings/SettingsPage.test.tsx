import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { SettingsPage } from '#features/settings/SettingsPage.tsx';
import { getFirm, getNumberSeries } from '#data/firm.ts';
import { savePerson } from '#data/people.ts';
import { emptyPersonForm } from '#domain/people/person-form.ts';
import { openOffice, type Office } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});

const open = (part = 'firm') =>
  showScreen(office.app, { '/settings': SettingsPage }, `/settings?part=${part}`);
const field = (label: string) => screen.findByRole('textbox', { name: new RegExp(`^${label}`) });
const write = async (label: string, text: string): Promise<HTMLElement> => {
  const input = await field(label);
  await userEvent.clear(input);
  await userEvent.type(input, text);
  return input;
};
const save = () => userEvent.click(screen.getByRole('button', { name: 'Spara' }));

describe("the firm's settings", () => {
  test('are saved together, whatever part they stand in', async () => {
    open();
    await write('Bankgiro', '991-2346');
    await userEvent.click(screen.getByRole('tab', { name: 'Fakturering' }));
    await write('Betalningsvillkor, dagar', '20');
    await save();
    await waitFor(async () =>
      expect(await getFirm(office.store)).toMatchObject({
        bankgiro: '9912346',
        paymentTerms: 20,
      }),
    );
  });

  test('refuse a wrong bankgiro at its field', async () => {
    open();
    const bankgiro = await write('Bankgiro', '991-2347');
    await save();
    await waitFor(() => expect(bankgiro.getAttribute('aria-invalid')).toBe('true'));
    expect((await getFirm(office.store))?.bankgiro).toBeNull();
  });

  test('count on its tab a problem that is out of sight', async () => {
    open();
    await write('Bankgiro', '991-2347');
    await userEvent.click(screen.getByRole('tab', { name: 'Fakturering' }));
    await save();
    expect(await screen.findByRole('tab', { name: /^Företaget\s*1$/ })).toBeTruthy();
  });

  test('show the next invoice number as it will be printed', async () => {
    open('invoicing');
    await write('Prefix', 'F');
    await write('Nästa nummer', '17');
    expect(await screen.findByText('Nästa faktura får nummer F0017')).toBeTruthy();
    await save();
    await waitFor(async () =>
      expect(await getNumberSeries(office.store)).toMatchObject({ prefix: 'F', next: 17 }),
    );
  });

  test('refuse a file that is no picture, in words', async () => {
    open();
    const input = await screen.findByLabelText('Välj bild', { selector: 'input' });
    const file = new File(['<svg/>'], 'logo.png', { type: 'image/png' });
    fireEvent.change(input, { target: { files: [file] } });
    expect(await screen.findByText(/varken PNG eller JPEG/)).toBeTruthy();
  });
});

describe('the settings of this computer', () => {
  test('change theme and language at once', async () => {
    open('appearance');
    await userEvent.click(await screen.findByRole('radio', { name: 'Mörkt' }));
    await waitFor(() => expect(office.app.getState().session.preferences.colorScheme).toBe('dark'));
    await userEvent.click(screen.getByRole('radio', { name: 'English' }));
    await waitFor(() => expect(office.app.getState().session.preferences.language).toBe('en'));
  });

  test('say where the data lives', async () => {
    open('data');
    const panel = await screen.findByRole('tabpanel', { name: 'Data' });
    expect(within(panel).getByText('/nowhere')).toBeTruthy();
  });
});

test('"I am" says who sits at this computer, and changes made here bear that name', async () => {
  const { colleague, store, memory } = office;
  open('appearance');
  await userEvent.click(await screen.findByRole('combobox', { name: 'Jag är' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Bo Ek' }));
  const here = () => office.app.getState().session.preferences.person.own;
  await waitFor(() => expect(here()).toBe(colleague));
  await savePerson(store, { id: null, form: { ...emptyPersonForm(), name: 'Ida Ny' } });
  expect(memory.records.at(-1)?.by).toBe(colleague);
});
