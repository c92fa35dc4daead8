import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { SystemsPage } from '#features/systems/SystemsPage.tsx';
import { saveSystem } from '#data/systems.ts';
import { emptySystemForm } from '#domain/systems/system-form.ts';
import { openOffice } from '#support/office.ts';
import { day } from '#support/records.ts';
import { showScreen } from '#support/show-screen.tsx';

test('each system stands under its phase; arrows go between the cards, Enter opens', async () => {
  const { app, store, client, system } = await openOffice();
  const form = { ...emptySystemForm(day('2026-11-24')), name: 'Ny app' };
  await saveSystem(store, { id: null, clientId: client, form });
  const { router } = showScreen(
    app,
    { '/systems': SystemsPage, '/systems/:id': () => <h1>System</h1> },
    '/systems?view=board',
  );
  const board = await screen.findByRole('region', { name: 'Tavla' });
  const planned = within(within(board).getByRole('region', { name: /^Planering 1/ }));
  planned.getByRole('link', { name: /^Ny app/ }).focus();
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(router.state.location.pathname).toBe(`/systems/${system}`);
});
