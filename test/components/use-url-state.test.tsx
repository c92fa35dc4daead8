import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, test } from 'vitest';
import { useUrlState } from '#components/use-url-state.ts';

const List = () => {
  const [view, setView] = useUrlState({ text: '', filter: ['all', 'unbilled', 'overdue'] });
  return (
    <>
      <output>{`${view.filter}:${view.text}`}</output>
      <button type="button" onClick={() => setView({ filter: 'overdue' })}>
        Overdue
      </button>
      <button type="button" onClick={() => setView({ filter: 'all', text: 'å & ä' })}>
        All
      </button>
    </>
  );
};

const show = (start: string) => {
  const router = createMemoryRouter([{ path: '/', Component: List }], { initialEntries: [start] });
  render(<RouterProvider router={router} />);
  return { router, shown: () => screen.getByRole('status').textContent };
};

test('a choice goes into the address, a default out of it', async () => {
  const { router, shown } = show('/?week=2026-11-23');
  const user = userEvent.setup();
  await user.click(screen.getByText('Overdue'));
  expect(shown()).toBe('overdue:');
  expect(router.state.location.search).toBe('?week=2026-11-23&filter=overdue');
  await user.click(screen.getByText('All'));
  expect(shown()).toBe('all:å & ä');
  expect(new URLSearchParams(router.state.location.search).get('text')).toBe('å & ä');
  expect(router.state.location.search).not.toContain('filter');
});

test('an address from elsewhere is followed; a value that is not a choice counts as the default', async () => {
  const { router, shown } = show('/?filter=unbilled&text=viskan');
  expect(shown()).toBe('unbilled:viskan');
  await act(() => router.navigate('/?filter=<script>'));
  expect(shown()).toBe('all:');
});
