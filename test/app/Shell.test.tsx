import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Provider } from 'react-redux';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, test, vi } from 'vitest';
import { Appearance } from '#app/Appearance.tsx';
import { Shell } from '#app/Shell.tsx';
import { StartUpGate } from '#app/StartUpGate.tsx';
import { Page } from '#components/Page.tsx';
import { startWords } from '#i18n/t.ts';
import { startUpProgressed, type StartUp } from '#state/start-up-slice.ts';
import { openOffice } from '#support/office.ts';

const stub = (title: string) => () => <Page title={title}>{title}</Page>;

const open = async () => {
  startWords('sv');
  const office = await openOffice();
  // What the preload puts on the window.
  Object.assign(globalThis, {
    desktop: office.memory.desktop,
    desktopEvents: office.memory.events,
  });
  const router = createMemoryRouter(
    [
      { path: '/welcome', Component: stub('Welcome') },
      {
        path: '/',
        Component: Shell,
        children: [
          { path: 'hours', Component: stub('Hours') },
          { path: 'clients', Component: stub('Clients') },
          { path: 'clients/:id', Component: stub('One client') },
          { path: 'settings', Component: stub('Settings') },
        ],
      },
    ],
    { initialEntries: ['/hours'] },
  );
  render(
    <Provider store={office.app}>
      <Appearance>
        <StartUpGate>
          <RouterProvider router={router} />
        </StartUpGate>
      </Appearance>
    </Provider>,
  );
  await screen.findByRole('navigation');
  const at = () => router.state.location.pathname;
  return { ...office, at, user: userEvent.setup() };
};

test('the navigation names the firm and leads to every section, by mouse and by Ctrl and a number', async () => {
  const { at, user } = await open();
  const navigation = screen.getByRole('navigation', { name: 'Huvudmeny' });
  expect(await within(navigation).findByText('Nordlys Förvaltning AB')).toBeTruthy();
  await user.click(within(navigation).getByRole('link', { name: 'Kunder' }));
  expect(at()).toBe('/clients');
  await user.keyboard('{Control>}8{/Control}');
  expect(at()).toBe('/settings');
  expect(document.title).toBe('Settings – Förvalta');
});

test('the palette finds a client and opens it', async () => {
  const { at, client, user } = await open();
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByPlaceholderText(/^Sök kund/), 'fjäll');
  // The timer's own list of work has the name too.
  const palette = within(await screen.findByRole('dialog'));
  await user.click(await palette.findByText('Fjällräven Kommun'));
  await vi.waitFor(() => expect(at()).toBe(`/clients/${client}`), { timeout: 15_000 });
});

test('? lists the shortcuts, Escape closes', async () => {
  const { user } = await open();
  await user.keyboard('?');
  const help = await screen.findByRole('dialog', { name: 'Kortkommandon' });
  expect(within(help).getByText('Ångra')).toBeTruthy();
  await user.keyboard('{Escape}');
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('Ctrl+Z undoes the newest change and says which; Ctrl+Shift+Z does it again', async () => {
  const { store, client, user } = await open();
  await user.keyboard('{Control>}z{/Control}');
  expect(await screen.findByText(/^Ångrat: systemets uppgifter/)).toBeTruthy();
  expect((await store.database.systems.toArray()).every((each) => each.deletedAt !== null)).toBe(
    true,
  );
  await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
  expect(await screen.findByText(/^Gjort igen: systemets uppgifter/)).toBeTruthy();
  expect(client).toBeTruthy();
});

test('the language changes at once, without a restart', async () => {
  const { memory, app } = await open();
  expect(screen.getByRole('link', { name: 'Timmar' })).toBeTruthy();
  const preferences = await memory.desktop['preferences:write']({ language: 'en' });
  act(() => void app.dispatch({ type: 'session/preferencesChanged', payload: preferences }));
  expect(await screen.findByRole('link', { name: 'Hours' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
});

test('the native menu does what the keys do', async () => {
  const { memory, at } = await open();
  act(() => memory.tell('menu:command', { command: 'go-clients' }));
  await vi.waitFor(() => expect(at()).toBe('/clients'));
  act(() => memory.tell('menu:command', { command: 'shortcuts' }));
  expect(await screen.findByRole('dialog', { name: 'Kortkommandon' })).toBeTruthy();
});

test('the skip link leads past the navigation', async () => {
  const { user } = await open();
  await user.tab();
  expect(document.activeElement?.textContent).toBe('Hoppa till innehållet');
  await user.keyboard('{Enter}');
  expect(document.activeElement?.id).toBe('main');
});

const damage = { seq: 41, file: '000002.ndjson' };

test.each([
  [{ phase: 'rebuilding', done: 500, total: 1000 }, /Bygger upp databasen.*500 av/],
  [{ phase: 'unanswered' }, /väntat i 15 sekunder/],
  [{ phase: 'damaged', damage }, /000002\.ndjson.*från och med post 41/],
  [{ phase: 'damaged', damage }, /till och med post 40 är helt/],
  [{ phase: 'failed', message: 'no such table' }, /Allt som är sparat ligger kvar/],
] satisfies [Partial<StartUp>, RegExp][])(
  'a start that is %j is said in words',
  async (state, words) => {
    const { app } = await open();
    act(() => void app.dispatch(startUpProgressed(state)));
    expect(screen.getByText(words)).toBeTruthy();
  },
);

test('a damaged journal can be read, under a banner that says so all the time', async () => {
  const { app, user } = await open();
  act(() => void app.dispatch(startUpProgressed({ phase: 'damaged', damage })));
  await user.click(screen.getByRole('button', { name: 'Fortsätt och läs' }));
  const banner = await screen.findByRole('region', { name: 'Journalen är skadad' });
  expect(banner.textContent).toContain('du ser läget vid post 40, och inget kan sparas');
  expect(screen.getByRole('navigation')).toBeTruthy();
});

test('a window closed over something unsaved asks, and goes only when it may be lost', async () => {
  const { memory, user } = await open();
  const ask = async () => {
    act(() => memory.tell('window:close-asked', {}));
    return screen.findByRole('dialog', { name: 'Stäng utan att spara?' });
  };
  await user.click(within(await ask()).getByRole('button', { name: 'Avbryt' }));
  expect(memory.closed()).toBe(false);
  await user.click(within(await ask()).getByRole('button', { name: 'Stäng utan att spara' }));
  await vi.waitFor(() => expect(memory.closed()).toBe(true));
});

test('a newer version that lies ready is told', async () => {
  const { memory } = await open();
  act(() => memory.tell('update:ready', { version: '1.2.3' }));
  expect(await screen.findByText(/^Version 1\.2\.3 är hämtad/)).toBeTruthy();
});

test('the menu prints the window where the screen has no paper of its own', async () => {
  const { memory } = await open();
  act(() => memory.tell('menu:command', { command: 'print' }));
  await vi.waitFor(() => expect(memory.prints()).toBe(1));
});

test('the menu saves the screen as a PDF, drawn as on paper', async () => {
  const { memory } = await open();
  act(() => memory.tell('menu:command', { command: 'save-pdf' }));
  expect(await screen.findByText(/^Sparad som PDF: /)).toBeTruthy();
  expect(memory.files.map(({ name }) => name.endsWith('.pdf'))).toEqual([true]);
});
