import type { ReactNode } from 'react';
import { useT } from '#i18n/t.ts';
import { Button } from './Button.tsx';
import { EmptyState } from './EmptyState.tsx';
import { Skeleton } from './Skeleton.tsx';

/** What a screen knows of a question to the store: any query hook's answer fits. */
export type Query<Data> = {
  readonly data?: Data | undefined;
  readonly isError: boolean;
  readonly refetch: () => unknown;
};

type LoadedProps<Data> = {
  readonly query: Query<Data>;
  /** Shown instead of the content when there is nothing: null, no rows. */
  readonly empty?: ReactNode;
  readonly skeleton?: 'list' | 'record';
  readonly children: (data: NonNullable<Data>) => ReactNode;
};

const isEmpty = (data: unknown): boolean => {
  if (Array.isArray(data)) return data.length === 0;
  return typeof data === 'object' && data !== null && 'total' in data && data.total === 0;
};

/** A question's four answers: not read yet, failed (with a way to try again), nothing there, and the data. */
export const Loaded = <Data,>({ query, empty, skeleton = 'list', children }: LoadedProps<Data>) => {
  const t = useT('shell');
  if (query.isError)
    return (
      <EmptyState
        isPage={skeleton === 'record'}
        title={t('loaded.failed.title')}
        text={t('loaded.failed.text')}
        action={<Button onClick={() => void query.refetch()}>{t('action.retry')}</Button>}
      />
    );
  const { data } = query;
  if (data === undefined) return <Skeleton shape={skeleton} />;
  if (data === null)
    return (
      empty ?? (
        <EmptyState
          isPage={skeleton === 'record'}
          title={t('loaded.missing.title')}
          text={t('loaded.missing.text')}
        />
      )
    );
  if (empty !== undefined && isEmpty(data)) return empty;
  return children(data);
};
