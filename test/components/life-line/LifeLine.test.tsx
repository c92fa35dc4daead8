import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { Kit } from '#app/Kit.tsx';
import { eventsOf } from '#components/life-line/life-event.ts';
import { LifeLine } from '#components/life-line/LifeLine.tsx';
import { LifeLineStrip } from '#components/life-line/LifeLineStrip.tsx';
import { startWords } from '#i18n/t.ts';
import { day, transportplan } from './life-of-a-system.ts';

const today = day('2026-11-24');

const show = () => {
  startWords('sv');
  const opened: string[] = [];
  render(
    <Kit colorScheme="light">
      <LifeLine data={transportplan} today={today} width={1000} onOpen={(id) => opened.push(id)} />
    </Kit>,
  );
  return { opened, user: userEvent.setup() };
};

const picture = () => screen.getByRole('group', { name: /Piltangenter flyttar/ });
const marks = () => within(screen.getByRole('list', { name: 'Händelser' })).getAllByRole('link');

describe('the life line on screen', () => {
  test('is a figure with a name, and a list of links for its events', () => {
    show();
    expect(screen.getByRole('figure', { name: 'Livslinje för Transportplan' })).toBeTruthy();
    expect(marks().map((mark) => mark.getAttribute('aria-label'))).toContain(
      'Långsam ruttberäkning, Problem · Pågår, försenad, Planerat 2026-10-01–2026-11-10, Verkligt 2026-10-05–',
    );
  });

  test('has one mark in the tab order; the arrows walk through time', async () => {
    const { user } = show();
    expect(marks().map((mark) => mark.getAttribute('tabindex'))).toEqual([
      '0',
      ...marks()
        .slice(1)
        .map(() => '-1'),
    ]);
    marks()[0]?.focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(marks()[1]);
    expect(marks()[1]?.getAttribute('tabindex')).toBe('0');
    await user.keyboard('{ArrowLeft}');
    expect(document.activeElement).toBe(marks()[0]);
  });

  test('opens a record by Enter and by a click', async () => {
    const { user, opened } = show();
    marks()[0]?.focus();
    await user.keyboard('{Enter}');
    const last = marks().at(-1);
    if (last !== undefined) await user.click(last);
    expect(opened).toEqual(['/tasks/Första release', '/tasks/Spring Boot 4']);
  });

  test('says what has the focus beside it, until Escape', async () => {
    const { user } = show();
    marks()[0]?.focus();
    expect(await screen.findByText('Planerat 2025-05-16–2025-06-14')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByText('Planerat 2025-05-16–2025-06-14')).toBeNull();
  });

  test('zooms by keys and buttons, and goes back to the whole life', async () => {
    const { user } = show();
    const before = picture().innerHTML;
    picture().focus();
    await user.keyboard('++');
    expect(picture().innerHTML).not.toBe(before);
    await user.keyboard('0');
    expect(picture().innerHTML).toBe(before);
    await user.click(screen.getByRole('button', { name: 'Zooma in' }));
    expect(picture().innerHTML).not.toBe(before);
    await user.click(screen.getByRole('button', { name: 'Visa hela livet' }));
    expect(picture().innerHTML).toBe(before);
  });

  test('pans by the arrow keys', async () => {
    const { user } = show();
    picture().focus();
    await user.keyboard('++++');
    const zoomed = picture().innerHTML;
    await user.keyboard('{ArrowLeft}');
    expect(picture().innerHTML).not.toBe(zoomed);
    await user.keyboard('{ArrowRight}');
    expect(picture().innerHTML).toBe(zoomed);
  });

  test('pans by dragging, and a drag opens nothing', async () => {
    const { user, opened } = show();
    picture().focus();
    await user.keyboard('++++');
    const zoomed = picture().innerHTML;
    const [mark] = marks();
    if (mark === undefined) throw new Error('no mark');
    fireEvent.pointerDown(mark, { button: 0, buttons: 1, clientX: 500 });
    fireEvent.pointerMove(mark, { buttons: 1, clientX: 400 });
    fireEvent.pointerUp(mark, { clientX: 400 });
    fireEvent.click(mark);
    expect(picture().innerHTML).not.toBe(zoomed);
    expect(opened).toEqual([]);
  });

  test('tells the same as tables, undated tasks and gaps too', async () => {
    const { user, opened } = show();
    expect(screen.getByText('1 uppgift utan datum')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Visa som tabell' }));
    const events = screen.getByRole('table', { name: 'Händelser' });
    expect(within(events).getAllByRole('row')).toHaveLength(
      eventsOf(transportplan, today).length + 1,
    );
    const periods = screen.getByRole('table', { name: 'Faser och ansvar' });
    expect(
      within(periods).getByRole('row', { name: 'Ansvarig Ingen ansvarig 2025-07-01–2025-07-19' }),
    ).toBeTruthy();
    await user.click(within(events).getByRole('button', { name: 'Någon gång' }));
    expect(opened).toEqual(['/tasks/Någon gång']);
  });

  test('is drawn without a single style attribute', () => {
    show();
    expect(picture().querySelectorAll('[style]')).toHaveLength(0);
  });
});

describe('the life line in a row', () => {
  test('is one image with a name, and nothing in it takes the focus', () => {
    startWords('en');
    render(
      <Kit colorScheme="light">
        <LifeLineStrip data={transportplan} today={today} width={300} />
      </Kit>,
    );
    const image = screen.getByRole('img', { name: 'Life line of Transportplan' });
    expect(image.querySelectorAll('[tabindex]')).toHaveLength(0);
  });
});
