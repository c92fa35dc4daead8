import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Announcer } from '#components/Announcer.tsx';
import { Page } from '#components/Page.tsx';
import { openOffice } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

const hostile = [
  '<script>window.hacked = true</script>',
  '=cmd|calc!A0',
  'مرحبا بالعالم',
  '👩‍💻🏳️‍🌈',
  `nul\u0000byte`,
  'x'.repeat(10_000),
];

const show = async (title: string): Promise<void> => {
  const { app } = await openOffice();
  const Screen = () => (
    <>
      <Page title={title}>content</Page>
      <Announcer />
    </>
  );
  showScreen(app, { '/': Screen }, '/');
};

test('the page names the window, heads itself, and is announced', async () => {
  await show('Kunder');
  expect(document.title).toBe('Kunder – Förvalta');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Kunder');
  expect(screen.getByRole('status').textContent).toBe('Kunder');
});

test.each(hostile)('a name is text and nothing else: %.20s', async (name) => {
  await show(name);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(name);
  expect(document.querySelector('h1 script')).toBeNull();
  expect('hacked' in window).toBe(false);
});
