import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Ratio } from '#components/Ratio.tsx';
import { openOffice } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

const show = async (Screen: () => React.ReactNode): Promise<string> => {
  const { app } = await openOffice();
  showScreen(app, { '/': Screen, '/there': () => <h1>Posterna</h1> }, '/');
  return (document.querySelector('span[class*="ratio"]')?.textContent ?? '').replaceAll(
    '\u00a0',
    ' ',
  );
};

test('a part of a whole is a per cent with both numbers beside it', async () => {
  expect(await show(() => <Ratio part={84} whole={112} unit="par" />)).toBe('75 % (84 av 112 par)');
});

test('under five in the denominator it is too few, and the numbers still stand', async () => {
  expect(await show(() => <Ratio part={3} whole={4} />)).toBe('för få (3 av 4)');
});

test('none of none is too few, not a division by zero', async () => {
  expect(await show(() => <Ratio part={0} whole={0} />)).toBe('för få (0 av 0)');
});

test('it may lead to the records behind it', async () => {
  await show(() => <Ratio part={1} whole={5} to="/there" />);
  expect(screen.getByRole('link').getAttribute('href')).toBe('/there');
});
