import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { RateSettings } from '#features/settings/RateSettings.tsx';
import { useGetFirmQuery } from '#state/firm.ts';
import { openOffice } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

const Settings = () => {
  const { data: firm } = useGetFirmQuery(undefined);
  return firm ? <RateSettings firm={firm} /> : null;
};

test('R19 a rate changes from a day on, its history stays in sight, and undo takes it back', async () => {
  const office = await openOffice();
  showScreen(office.app, { '/settings': Settings }, '/settings');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Ändra: Företagets timpris' }));
  const dialog = await screen.findByRole('dialog', { name: 'Nytt pris: Företagets timpris' });
  await user.type(within(dialog).getByRole('textbox', { name: /^Timpris/ }), '1 250');
  await within(dialog).findByText('Inga timmar från den dagen får ett annat pris.');
  await user.click(within(dialog).getByRole('button', { name: 'Ändra priset' }));
  await screen.findByText(/^från 2026-11-24: 1\s250,00\skr$/);
  expect(screen.getByText(/^dessförinnan: 1\s000,00\skr$/)).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: 'Ångra' }));
  await screen.findByText('Ångrat: timpris');
  expect(await office.store.database.rates.count()).toBe(0);
});
