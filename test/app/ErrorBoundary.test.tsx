import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ErrorBoundary } from '#app/ErrorBoundary.tsx';
import { openOffice } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

const Broken = () => {
  throw new Error('the roof fell in');
};

test('a screen that throws ends in words, not in a blank window', async () => {
  // React and jsdom print what they caught.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { app } = await openOffice();
  const Screen = () => (
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>
  );
  showScreen(app, { '/': Screen }, '/');
  expect(screen.getByRole('heading', { name: 'Något gick fel' })).toBeTruthy();
  expect(screen.getByText(/Allt som är sparat ligger kvar/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Ladda om' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Kopiera detaljer' })).toBeTruthy();
  expect(screen.getByText(/the roof fell in/)).toBeTruthy();
});
