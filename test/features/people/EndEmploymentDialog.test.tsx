import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { PersonPage } from '#features/people/PersonPage.tsx';
import { getPerson, savePerson } from '#data/people.ts';
import { assignResponsibility } from '#data/responsibilities.ts';
import { personToForm } from '#domain/people/person-form.ts';
import { openOffice, type Office } from '#support/office.ts';
import { day } from '#support/records.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
  const { store, system, colleague } = office;
  const person = await getPerson(store, colleague);
  if (person === null) throw new Error('nobody');
  const form = { ...personToForm(person), employedFrom: '2024-01-01' };
  await savePerson(store, { id: colleague, form });
  await assignResponsibility(store, {
    systemId: system,
    role: 'lead',
    personId: colleague,
    from: day('2026-11-24'),
  });
});

const open = async (): Promise<HTMLElement> => {
  showScreen(office.app, { '/people/:id': PersonPage }, `/people/${office.colleague}`);
  await userEvent.click(await screen.findByRole('button', { name: 'Mer om Bo Ek' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Avsluta anställningen' }));
  return screen.findByRole('dialog', { name: 'Avsluta anställningen för Bo Ek?' });
};
const end = (dialog: HTMLElement) =>
  within(dialog).getByRole('button', { name: 'Avsluta anställningen' });
const lastDay = async () =>
  (await getPerson(office.store, office.colleague))?.employments.at(-1)?.to;

test('is blocked by a system without a successor, until a handover is planned', async () => {
  const dialog = await open();
  const select = await within(dialog).findByRole('combobox', {
    name: 'Efterträdare för Ärendeportalen',
  });
  expect(end(dialog).hasAttribute('disabled')).toBe(true);
  await userEvent.click(select);
  await userEvent.click(await screen.findByRole('option', { name: 'Anna Berg' }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Planera' }));
  await within(dialog).findByText('Överlämning till Anna Berg planerad 2026-11-25');
  await userEvent.click(end(dialog));
  await waitFor(async () => expect(await lastDay()).toBe('2026-11-24'));
});

test('or by a written reason', async () => {
  const dialog = await open();
  await userEvent.type(
    await within(dialog).findByRole('textbox', { name: 'Varför får de stå utan?' }),
    'Kunden tar över själv',
  );
  await userEvent.click(end(dialog));
  await waitFor(async () => expect(await lastDay()).toBe('2026-11-24'));
});
