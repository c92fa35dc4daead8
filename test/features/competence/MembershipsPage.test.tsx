import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { MembershipsPage } from '#features/competence/MembershipsPage.tsx';
import { addBenefit, listMemberships, saveMembership } from '#data/memberships.ts';
import { emptyBenefitForm, emptyMembershipForm } from '#domain/competence/membership-form.ts';
import { openOffice, type Office } from '#support/office.ts';
import { day } from '#support/records.ts';
import { showScreen } from '#support/show-screen.tsx';

const today = day('2026-11-24');
let office: Office;

beforeEach(async () => {
  office = await openOffice();
});

const open = () =>
  showScreen(office.app, { '/people/memberships': MembershipsPage }, '/people/memberships');

const join = async () => {
  const saved = await saveMembership(office.store, {
    id: null,
    form: {
      ...emptyMembershipForm(today),
      organisation: 'TechSverige',
      from: '2025-09-01',
      yearlyFee: '9 600',
    },
  });
  if (!saved.ok) throw new Error('no membership');
  const spend = (date: string, text: string, worth: string) =>
    addBenefit(office.store, {
      id: saved.value,
      form: { ...emptyBenefitForm(today), date, text, value: worth },
    });
  await spend('2026-09-23', 'Förvaltningsmodeller', '2 400');
  await spend('2026-04-15', 'Mall för risker', '');
};

test('says what is missing where there are none, and how to add one', async () => {
  open();
  expect(await screen.findByText('Inga medlemskap')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /Nytt medlemskap/ }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(
    within(dialog).getByRole('textbox', { name: 'Organisation' }),
    'Förvaltningsnätverket',
  );
  await userEvent.click(within(dialog).getByRole('button', { name: 'Spara' }));
  await waitFor(async () =>
    expect((await listMemberships(office.store)).map((row) => row.membership.organisation)).toEqual(
      ['Förvaltningsnätverket'],
    ),
  );
});

test('tells its uses, the latest first', async () => {
  await join();
  open();
  const lines = within(await screen.findByRole('list', { name: 'Använda förmåner' })).getAllByRole(
    'listitem',
  );
  expect(lines.map(({ textContent }) => textContent.slice(0, 10))).toEqual([
    '2026-09-23',
    '2026-04-15',
  ]);
});

test('sets what it gave against its fee, year by year, with what has no price told', async () => {
  await join();
  open();
  const row = await screen.findByRole('row', { name: /^2026/ });
  expect(row.textContent).toMatch(/^20262 \(1 utan pris\)/);
  expect(within(row).getByText(/25\s%/)).toBeTruthy();
});
