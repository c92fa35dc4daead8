import { useEffect } from 'react';
import { isRouteErrorResponse, useNavigate, useRouteError } from 'react-router';
import { Button } from '#components/Button.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { paths } from '#components/paths.ts';
import { useT } from '#i18n/t.ts';
import { reportFault } from '#state/desktop.ts';
import { ErrorScreen } from './ErrorScreen.tsx';

/** What a route shows when its screen failed; an address that leads nowhere isn't a fault. */
export const RouteError = () => {
  const t = useT('shell');
  const navigate = useNavigate();
  const error = useRouteError();
  const isUnknown = isRouteErrorResponse(error) && error.status === 404;
  useEffect(() => {
    if (!isUnknown) reportFault(String(error), error instanceof Error ? (error.stack ?? '') : '');
  }, [error, isUnknown]);
  if (!isUnknown) return <ErrorScreen error={error} />;
  return (
    <EmptyState
      title={t('notFound.title')}
      text={t('notFound.text')}
      action={<Button onClick={() => void navigate(paths.hours())}>{t('error.home')}</Button>}
    />
  );
};
