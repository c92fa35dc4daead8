import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { CasesPage } from '#features/lifecycle/cases/CasesPage.tsx';
import { openOffice, type Office } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

let office: Office;

beforeEach(async () => {
  office = await openOffice();
});

test('one line and Enter take in a case, and the next is written at once', async () => {
  showScreen(office.app, { '/tasks/cases': CasesPage }, '/tasks/cases');
  const intake = within(await screen.findByRole('region', { name: 'Ta in ett ärende' }));
  await userEvent.type(intake.getByLabelText('Vad har hänt?'), 'Inloggningen svarar inte');
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  await userEvent.click(await screen.findByRole('option', { name: /Ärendeportalen/ }));
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText('CASE-2026-001')).toBeTruthy();
  const title = screen.getByLabelText<HTMLInputElement>('Vad har hänt?');
  await waitFor(() => expect(title).toBe(document.activeElement));
  expect(title.value).toBe('');
  await userEvent.keyboard('Rapporten är tom{Enter}');
  expect(await screen.findByText('CASE-2026-002')).toBeTruthy();
});

test('what lies behind the cases is one choice away', async () => {
  const shown = showScreen(office.app, { '/tasks/cases': CasesPage }, '/tasks/cases');
  await userEvent.click(await screen.findByRole('radio', { name: 'Kända fel' }));
  expect(await screen.findByText('Inga kända fel')).toBeTruthy();
  expect(shown.address()).toContain('view=known-errors');
});
