import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SectionTabs } from '#components/SectionTabs.tsx';
import { sectionTabs } from '#components/section-tabs.ts';
import { openOffice } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

test('the screens of a section are links, and the one that is open says so', async () => {
  const office = await openOffice();
  const Screen = () => <SectionTabs of="tasks" />;
  showScreen(office.app, { '/tasks': Screen }, '/tasks');
  const links = within(await screen.findByRole('navigation')).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    sectionTabs.tasks.map(({ path }) => path),
  );
  expect(links.map((link) => link.getAttribute('aria-current'))).toEqual(
    sectionTabs.tasks.map(({ name }) => (name === 'tasks' ? 'page' : null)),
  );
});
