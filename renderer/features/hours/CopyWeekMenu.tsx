import { IconCopy } from '@tabler/icons-react';
import type { PersonId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { MenuButton } from '#components/MenuButton.tsx';
import { useT } from '#i18n/t.ts';
import { useCopyWeek } from './use-copy-week.ts';

type CopyWeekMenuProps = { readonly personId: PersonId; readonly monday: PlainDate };

/** Last week's rows, with or without their hours. */
export const CopyWeekMenu = ({ personId, monday }: CopyWeekMenuProps) => {
  const t = useT('hours');
  const copy = useCopyWeek(personId, monday);
  if (!copy.isPossible) return null;
  return (
    <MenuButton
      label={t('copy.action')}
      icon={<IconCopy size={15} aria-hidden="true" />}
      items={[
        { label: t('copy.rows'), text: t('copy.rowsText'), onSelect: copy.copyRows },
        {
          label: t('copy.hours'),
          text: t('copy.hoursText'),
          onSelect: () => void copy.copyHours(),
        },
      ]}
    />
  );
};
