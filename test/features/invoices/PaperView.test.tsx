import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import { PaperView } from '#features/invoices/PaperView.tsx';
import { startWords } from '#i18n/t.ts';
import type { PaperPreview } from '#state/preview.ts';

beforeAll(() => startWords('sv'));

const show = (preview: Partial<PaperPreview>) =>
  render(
    <MantineProvider env="test">
      <PaperView
        preview={{ pages: ['blob:1', 'blob:2'], status: 'done', message: '', ...preview }}
      />
    </MantineProvider>,
  );

describe('the paper beside the form', () => {
  test('shows every page as a picture with its number in words', () => {
    show({});
    expect(screen.getByText('2 sidor')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Sida 2 av 2' }).getAttribute('src')).toBe('blob:2');
  });

  test('grows and shrinks, and fits the width again', async () => {
    show({});
    const page = screen.getByRole('img', { name: 'Sida 1 av 2' });
    const width = () => page.style.width;
    expect(width()).toBe('');
    await userEvent.click(screen.getByRole('button', { name: 'Större' }));
    const larger = Number.parseFloat(width());
    await userEvent.click(screen.getByRole('button', { name: 'Mindre' }));
    expect(Number.parseFloat(width())).toBeLessThan(larger);
    await userEvent.click(screen.getByRole('button', { name: 'Anpassa till bredden' }));
    expect(width()).toBe('');
  });

  test('says why the pages are of before, and keeps them', () => {
    show({ status: 'failed', message: 'no such glyph' });
    expect(screen.getByText(/kunde inte sättas/)).toBeTruthy();
    expect(screen.getByText('Detaljer: no such glyph')).toBeTruthy();
    expect(screen.getAllByRole('img')).toHaveLength(2);
  });

  test('asks to mend the form when it can’t be read', () => {
    show({ status: 'stale' });
    expect(screen.getByText(/Rätta fälten/)).toBeTruthy();
  });
});
