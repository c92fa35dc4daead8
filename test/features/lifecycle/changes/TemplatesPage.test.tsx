import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { listChangeTemplates } from '#data/change-templates.ts';
import { TaskPage } from '#features/lifecycle/TaskPage.tsx';
import { TemplatesPage } from '#features/lifecycle/changes/TemplatesPage.tsx';
import { openOffice } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

test('a template is written, approved and used', async () => {
  const office = await openOffice();
  const screens = { '/tasks/templates': TemplatesPage, '/tasks/:id': TaskPage };
  showScreen(office.app, screens, '/tasks/templates');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /^Ny mall/ }));
  const fields = within(await screen.findByRole('dialog', { name: 'Ny mall' }));
  await user.type(fields.getByRole('textbox', { name: 'Namn' }), 'Mappning');
  await user.type(fields.getByRole('textbox', { name: 'Genomförande' }), 'Kör');
  await user.type(fields.getByRole('textbox', { name: 'Test' }), 'Jämför');
  await user.type(fields.getByRole('textbox', { name: 'Återgångsplan' }), 'Förra filen');
  await user.click(fields.getByRole('button', { name: 'Spara' }));
  const row = await screen.findByRole('row', { name: /Mappning/ });
  row.focus();
  await user.keyboard('{Enter}');
  const drawer = within(await screen.findByRole('dialog', { name: 'Mall: Mappning' }));
  await user.click(drawer.getByRole('button', { name: 'Godkänn mallen' }));
  await waitFor(async () =>
    expect(await listChangeTemplates(office.store)).toMatchObject([{ status: 'approved' }]),
  );
  await user.keyboard('{Escape}');
  await user.click(await screen.findByRole('button', { name: 'Ny ändring från mallen Mappning' }));
  const use = within(await screen.findByRole('dialog', { name: 'Ny ändring från Mappning' }));
  await user.click(use.getByRole('combobox', { name: 'System' }));
  await user.click(await screen.findByRole('option', { name: 'Ärendeportalen' }));
  await user.click(use.getByRole('button', { name: 'Skapa ändringen' }));
  await screen.findByRole('heading', { name: 'Mappning', level: 1 });
  await screen.findByText('Standard');
}, 60_000);
