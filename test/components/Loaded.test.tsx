import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Loaded, type Query } from '#components/Loaded.tsx';
import { openOffice } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

const show = async <Data,>(query: Query<Data>) => {
  const { app } = await openOffice();
  const Screen = () => (
    <Loaded query={query} empty={<p>Nothing yet</p>}>
      {(data) => <p>{JSON.stringify(data)}</p>}
    </Loaded>
  );
  showScreen(app, { '/': Screen }, '/');
};

const refetch = vi.fn<() => void>();

test('not read yet: says so to a screen reader', async () => {
  await show({ isError: false, refetch });
  expect(screen.getByRole('status', { name: 'Läser in …' })).toBeTruthy();
});

test('failed: says what is safe, and can be tried again', async () => {
  await show({ isError: true, refetch });
  expect(screen.getByText(/Inget är förlorat/)).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
  expect(refetch).toHaveBeenCalledOnce();
});

test.each([null, [], { total: 0, rows: [] }])('nothing there: %j', async (data) => {
  await show({ data, isError: false, refetch });
  expect(screen.getByText('Nothing yet')).toBeTruthy();
});

test('there: draws it', async () => {
  await show({ data: { name: 'Viskan' }, isError: false, refetch });
  expect(screen.getByText('{"name":"Viskan"}')).toBeTruthy();
});
