import { Provider } from 'react-redux';
import { RouterProvider } from 'react-router';
import type { AppStore } from '#state/create-store.ts';
import { Appearance } from './Appearance.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { StartUpGate } from './StartUpGate.tsx';
import type { createRoutes } from './routes.tsx';

type AppProps = { readonly store: AppStore; readonly router: ReturnType<typeof createRoutes> };

/** The whole program over a connected store. */
export const App = ({ store, router }: AppProps) => (
  <Provider store={store}>
    <Appearance>
      <ErrorBoundary>
        <StartUpGate>
          <RouterProvider router={router} />
        </StartUpGate>
      </ErrorBoundary>
    </Appearance>
  </Provider>
);
