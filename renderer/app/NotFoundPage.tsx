import { useNavigate } from 'react-router';
import { Button } from '#components/Button.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { useT } from '#i18n/t.ts';

/** An address that leads nowhere isn't a fault: the way home. */
export const NotFoundPage = () => {
  const t = useT('shell');
  const navigate = useNavigate();
  return (
    <Page title={t('notFound.title')}>
      <EmptyState
        title={t('notFound.title')}
        text={t('notFound.text')}
        action={<Button onClick={() => void navigate(paths.hours())}>{t('error.home')}</Button>}
      />
    </Page>
  );
};
