import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { saveChange } from '#data/changes.ts';
import { CalendarPage } from '#features/lifecycle/changes/CalendarPage.tsx';
import { plannedChange } from '#support/change-forms.ts';
import { openOffice } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

const Record = () => <h1>Posten</h1>;

const open = async (address = '/tasks/calendar') => {
  const office = await openOffice();
  for (const title of ['Byt certifikat', 'Höj minnet']) {
    const id = await office.addTask({ title, kind: 'change' });
    await saveChange(office.store, { id, form: plannedChange });
  }
  const screens = { '/tasks/calendar': CalendarPage, '/tasks/:id': Record };
  return showScreen(office.app, screens, address);
};

test('a day has its windows, and each says what it runs into', async () => {
  await open();
  const links = await screen.findAllByRole('link', { name: /18:00–20:00 CHG-2026-00/ });
  expect(links).toHaveLength(2);
  expect(links[0]?.getAttribute('aria-label')).toContain('Krockar: Samma system: CHG-2026-00');
});

test('arrows go from day to day, W shows the week, T comes back to today', async () => {
  const { address } = await open();
  const user = userEvent.setup();
  (await screen.findByRole('group', { name: /tisdag 24 november 2026: 2 fönster/ })).focus();
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(address()).toBe('/tasks/calendar?day=2026-12-01'));
  await user.keyboard('w');
  await waitFor(() => expect(address()).toContain('view=week'));
  await user.keyboard('t');
  await waitFor(() => expect(address()).toBe('/tasks/calendar?view=week'));
});

test('Enter on a window opens its record', async () => {
  const { address } = await open();
  const user = userEvent.setup();
  (await screen.findAllByRole('link', { name: /Byt certifikat/ }))[0]?.focus();
  await user.keyboard('{Enter}');
  await screen.findByRole('heading', { name: 'Posten' });
  expect(address()).toMatch(/^\/tasks\/[0-9a-f-]{36}$/);
});

test('a red day says its name, and the month can be read as a table', async () => {
  await open('/tasks/calendar?day=2026-12-24');
  await screen.findByText('Julafton');
});
