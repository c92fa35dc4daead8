import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { UndoButton } from '#components/UndoButton.tsx';
import { openOffice } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

const Offer = () => <UndoButton onDone={() => undefined} />;

test('the offer to undo goes when something newer would be undone', async () => {
  const office = await openOffice();
  await office.addTask({ title: 'Byt inloggning' });
  showScreen(office.app, { '/': Offer }, '/');
  expect(await screen.findByRole('button', { name: 'Ångra' })).toBeTruthy();
  await office.addTask({ title: 'Byt certifikat' });
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Ångra' })).toBeNull());
});
