import './kit-styles.ts';
import { createRoot } from 'react-dom/client';
import { startWords } from '#i18n/t.ts';
import { connect } from '#state/connect.ts';
import { App } from './App.tsx';
import { ErrorScreen } from './ErrorScreen.tsx';
import { Kit } from './Kit.tsx';
import { createRoutes } from './routes.tsx';
import { watchFaults } from './watch-faults.ts';

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');
const root = createRoot(place);

const languageOf = (language: string | undefined) => (language === 'en' ? 'en' : 'sv');

const start = async (): Promise<void> => {
  watchFaults();
  const store = await connect();
  const { about, preferences } = store.getState().session;
  startWords(languageOf(preferences?.language));
  if (about?.automation === true) (await import('./automation.ts')).openToAutomation(store);
  root.render(<App store={store} router={createRoutes()} />);
};

start().catch((error: unknown) => {
  // The bridge itself failed, so nobody has told which language: the system's.
  startWords(languageOf(navigator.language.slice(0, 2)));
  root.render(
    <Kit colorScheme="auto">
      <ErrorScreen error={error} />
    </Kit>,
  );
});
