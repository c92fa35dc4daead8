import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { NewPersonPage } from '#features/people/NewPersonPage.tsx';
import { PeoplePage } from '#features/people/PeoplePage.tsx';
import { PersonPage } from '#features/people/PersonPage.tsx';
import { savePerson } from '#data/people.ts';
import { assignResponsibility } from '#data/responsibilities.ts';
import { emptyPersonForm } from '#domain/people/person-form.ts';
import { openOffice, type Office } from '#support/office.ts';
import { day } from '#support/records.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
  await savePerson(office.store, {
    id: null,
    form: {
      ...emptyPersonForm(),
      name: 'Mattias Berg',
      employedFrom: '2020-01-01',
      employedTo: '2025-06-30',
    },
  });
});

const screens = { '/people': PeoplePage, '/people/new': NewPersonPage, '/people/:id': PersonPage };
const open = (address: string) => showScreen(office.app, screens, address);

describe('people', () => {
  test('are those employed today, or all', async () => {
    open('/people');
    expect(await screen.findByRole('row', { name: /Anna Berg/ })).toBeTruthy();
    expect(screen.queryByText('Mattias Berg')).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'Alla' }));
    const row = await screen.findByRole('row', { name: /Mattias Berg/ });
    expect(within(row).getByText('Slutade 2025-06-30')).toBeTruthy();
  });

  test('have a page that says what they lead', async () => {
    const { store, system, colleague } = office;
    await assignResponsibility(store, {
      systemId: system,
      role: 'lead',
      personId: colleague,
      from: day('2026-11-01'),
    });
    open(`/people/${colleague}`);
    expect(await screen.findByRole('link', { name: 'Ärendeportalen' })).toBeTruthy();
  });

  test('get their initials from their name', async () => {
    open('/people/new');
    await userEvent.type(await screen.findByRole('textbox', { name: /^Namn/ }), 'Karin Lindqvist');
    await userEvent.type(screen.getByRole('textbox', { name: /^Timpris/ }), '1 350,00');
    await userEvent.click(screen.getByRole('button', { name: 'Spara' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Karin Lindqvist' })).toBeTruthy();
    expect(screen.getByText('KL')).toBeTruthy();
    expect(screen.getByText(/1\s350,00\skr/)).toBeTruthy();
  });

  test('cannot leave before they came', async () => {
    open('/people/new');
    await userEvent.type(await screen.findByRole('textbox', { name: /^Namn/ }), 'Karin Lindqvist');
    await userEvent.type(screen.getByRole('textbox', { name: /^Första dag/ }), '2026-01-01');
    const last = screen.getByRole('textbox', { name: /^Sista dag/ });
    await userEvent.type(last, '2025-12-31');
    await userEvent.click(screen.getByRole('button', { name: 'Spara' }));
    await waitFor(() => expect(last.getAttribute('aria-invalid')).toBe('true'));
  });
});
