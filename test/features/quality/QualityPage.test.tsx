import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { QualityPage } from '#features/quality/QualityPage.tsx';
import { openOffice } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

test('without a client chosen, the figures are of all clients', async () => {
  const office = await openOffice();
  await office.addTask({ title: 'Fel adress', kind: 'problem' });
  showScreen(office.app, { '/tasks/quality': QualityPage }, '/tasks/quality');
  expect(await screen.findByText(/på 1 problem/)).toBeTruthy();
});
