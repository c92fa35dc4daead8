import { IconCalendarTime } from '@tabler/icons-react';
import { EmptyState } from '#components/EmptyState.tsx';
import { useT } from '#i18n/t.ts';

/** A week without rows: what it will hold, and how to begin. */
export const WeekEmpty = () => {
  const t = useT('hours');
  return (
    <EmptyState
      icon={<IconCalendarTime size={28} stroke={1.5} />}
      title={t('week.empty')}
      text={t('week.emptyText')}
    />
  );
};
