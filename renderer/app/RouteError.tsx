import { useEffect } from 'react';
import { useRouteError } from 'react-router';
import { reportFault } from '#state/desktop.ts';
import { ErrorScreen } from './ErrorScreen.tsx';

/** What a route shows when its screen failed: into the log, and onto the error screen. */
export const RouteError = () => {
  const error = useRouteError();
  useEffect(() => {
    reportFault(String(error), error instanceof Error ? (error.stack ?? '') : '');
  }, [error]);
  return <ErrorScreen error={error} />;
};
