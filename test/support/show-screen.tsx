import { configure, render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { Provider } from 'react-redux';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { Kit } from '#app/Kit.tsx';
import { ConfirmDialog } from '#components/ConfirmDialog.tsx';
import { startWords } from '#i18n/t.ts';
import type { AppStore } from '#state/create-store.ts';

// A busy machine is no reason to fail: what is waited for comes or does not come.
configure({ asyncUtilTimeout: 15_000 });

type Screens = Readonly<Record<string, ComponentType>>;

/** Draws the screens of some addresses over a real store, beginning at one of them; answers with where one is. */
export const showScreen = (app: AppStore, screens: Screens, start: string) => {
  startWords('sv');
  const router = createMemoryRouter(
    Object.entries(screens).map(([path, Component]) => ({ path, Component })),
    { initialEntries: [start] },
  );
  render(
    <Provider store={app}>
      <Kit colorScheme="light">
        <RouterProvider router={router} />
        <ConfirmDialog />
      </Kit>
    </Provider>,
  );
  return {
    router,
    address: (): string => `${router.state.location.pathname}${router.state.location.search}`,
  };
};
