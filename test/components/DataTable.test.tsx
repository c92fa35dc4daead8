import { createEvent, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { Column, TableSort } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { openOffice } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

type Fruit = { readonly id: string; readonly name: string; readonly seconds: number };
type Key = 'name' | 'seconds';

const fruits = (count: number): readonly Fruit[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `f${at}`,
    name: `Fruit ${at}`,
    seconds: at * 1800,
  }));

const columns: readonly Column<Fruit, Key>[] = [
  { id: 'name', header: 'Name', text: (fruit) => fruit.name, sortBy: 'name' },
  {
    id: 'time',
    header: 'Time',
    kind: 'duration',
    text: (fruit, format) => format.duration(fruit.seconds),
    sortBy: 'seconds',
  },
];

type Shown = {
  readonly rows: readonly Fruit[];
  readonly total?: number;
  readonly sort?: TableSort<Key>;
};

const show = async ({ rows, ...rest }: Shown) => {
  const onOpen = vi.fn<(fruit: Fruit) => void>();
  const onSort = vi.fn<(sort: TableSort<Key>) => void>();
  const onMore = vi.fn<() => void>();
  const { app } = await openOffice();
  const Screen = () => (
    <DataTable
      label="Fruits"
      columns={columns}
      rows={rows}
      rowKey={(fruit) => fruit.id}
      onOpen={onOpen}
      onSort={onSort}
      onMore={onMore}
      {...rest}
    />
  );
  showScreen(app, { '/': Screen }, '/');
  return { onOpen, onSort, onMore, grid: screen.getByRole('grid', { name: 'Fruits' }) };
};

const bodyRow = (name: string): HTMLElement => screen.getByRole('row', { name: new RegExp(name) });

test('only the rows in sight are in the DOM, but all are counted', async () => {
  const { grid } = await show({ rows: fruits(5000) });
  expect(grid.getAttribute('aria-rowcount')).toBe('5001');
  expect(within(grid).getAllByRole('row').length).toBeLessThan(100);
  expect(bodyRow('Fruit 3 ').getAttribute('aria-rowindex')).toBe('5');
});

test('arrows move, Enter opens', async () => {
  const { onOpen } = await show({ rows: fruits(5) });
  const user = userEvent.setup();
  bodyRow('Fruit 0').focus();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  await vi.waitFor(() => expect(document.activeElement).toBe(bodyRow('Fruit 2')));
  await user.keyboard('{Enter}');
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: 'f2' }));
});

test('a head asks for the other direction, and for the largest figures first', async () => {
  const { onSort } = await show({ rows: fruits(3), sort: { by: 'name', direction: 'ascending' } });
  const user = userEvent.setup();
  const head = screen.getByRole('columnheader', { name: 'Name' });
  expect(head.getAttribute('aria-sort')).toBe('ascending');
  await user.click(screen.getByRole('button', { name: 'Name' }));
  await user.click(screen.getByRole('button', { name: 'Time' }));
  expect(onSort.mock.calls).toEqual([
    [{ by: 'name', direction: 'descending' }],
    [{ by: 'seconds', direction: 'descending' }],
  ]);
});

test('a key on a head is not a key on a row', async () => {
  const { onOpen } = await show({ rows: fruits(3) });
  screen.getByRole('button', { name: 'Name' }).focus();
  await userEvent.keyboard('{Enter}');
  expect(onOpen).not.toHaveBeenCalled();
});

const copied = (from: HTMLElement): string => {
  const setData = vi.fn<(kind: string, text: string) => void>();
  const event = createEvent.copy(from, { clipboardData: { setData } });
  fireEvent(from, event);
  return setData.mock.calls[0]?.[1] ?? '';
};

test('chosen rows are copied for a spreadsheet: a head, tabs between cells', async () => {
  await show({ rows: fruits(5) });
  const user = userEvent.setup();
  bodyRow('Fruit 1').focus();
  await user.keyboard(' ');
  expect(bodyRow('Fruit 1').getAttribute('aria-selected')).toBe('true');
  expect(copied(bodyRow('Fruit 1'))).toBe('Name\tTime\nFruit 1\t0:30');
});

test('Ctrl+A chooses all, Escape none', async () => {
  const { grid } = await show({ rows: fruits(3) });
  const user = userEvent.setup();
  bodyRow('Fruit 1').focus();
  await user.keyboard('{Control>}a{/Control}');
  expect(within(grid).getAllByRole('row', { selected: true })).toHaveLength(3);
  await user.keyboard('{Escape}');
  expect(within(grid).queryAllByRole('row', { selected: true })).toHaveLength(0);
});

test('more rows are asked for when the last comes into sight, and only then', async () => {
  const { onMore } = await show({ rows: fruits(10), total: 500 });
  expect(onMore).toHaveBeenCalledOnce();
});

test('no more are asked for when all are there', async () => {
  const { onMore } = await show({ rows: fruits(10), total: 10 });
  expect(onMore).not.toHaveBeenCalled();
});
