import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { emptyIntakeForm } from '#domain/cases/case-form.ts';
import { emptyServiceLevelForm } from '#domain/cases/service-level-form.ts';
import { registerCase } from '#data/cases.ts';
import { saveServiceLevel } from '#data/service-levels.ts';
import { TaskPage } from '#features/lifecycle/TaskPage.tsx';
import { value } from '#support/firm-script.ts';
import { openOffice, type Office } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
  const form = emptyServiceLevelForm();
  const targets = form.targets.map((row) => ({ ...row, within: '4' }));
  await saveServiceLevel(office.store, {
    id: null,
    clientId: office.client,
    form: { ...form, name: 'Kontorstid', targets },
  });
  const intake = { ...emptyIntakeForm(office.system), title: 'Rapporten är tom' };
  const id = value(await registerCase(office.store, { form: intake }));
  showScreen(office.app, { '/tasks/:id': TaskPage }, `/tasks/${id}`);
  await screen.findByRole('heading', { level: 1, name: 'Rapporten är tom' });
});

test('shows its clocks, and stops them while it waits', async () => {
  const clocks = within(await screen.findByRole('region', { name: 'Klockor' }));
  expect(await clocks.findAllByText('4:00 kvar')).toHaveLength(2);
  await userEvent.click(await screen.findByRole('button', { name: 'Börja arbeta' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Vänta på svar …' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Vad väntar ärendet på?' }));
  await userEvent.type(dialog.getByLabelText('Varför'), 'Väntar på logg');
  await userEvent.click(dialog.getByRole('button', { name: 'Sätt att vänta' }));
  expect(await clocks.findByText('Står still · 4:00 kvar')).toBeTruthy();
  expect(await screen.findByText('Väntade på kunden')).toBeTruthy();
});

test('is resolved with what was done', async () => {
  await userEvent.click(await screen.findByRole('button', { name: 'Markera löst …' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Markera löst' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Markera löst' }));
  expect(await dialog.findByText('Fyll i det här fältet.')).toBeTruthy();
  await userEvent.type(dialog.getByLabelText('Lösning'), 'Startade om');
  await userEvent.click(dialog.getByRole('button', { name: 'Markera löst' }));
  const resolution = within(await screen.findByRole('region', { name: 'Lösning' }));
  expect(await resolution.findByText('Startade om')).toBeTruthy();
});
