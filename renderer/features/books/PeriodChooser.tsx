import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { IconButton } from '#components/IconButton.tsx';
import { SegmentedFilter } from '#components/SegmentedFilter.tsx';
import { vatPeriodLengths } from '#domain/books/fiscal-year.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { BooksAddress } from './use-books-period.ts';
import styles from './books.module.css';

/** A month, a quarter or a fiscal year, and the ones before and after it. */
export const PeriodChooser = ({ address }: { readonly address: BooksAddress }) => {
  const t = useT('books');
  const format = useFormat();
  const { from, to } = address.period;
  const name =
    address.length === 'month' ? format.month(from) : `${format.date(from)} – ${format.date(to)}`;
  return (
    <>
      <SegmentedFilter
        label={t('period.label')}
        value={address.length}
        onChange={address.measure}
        options={vatPeriodLengths.map((value) => ({ value, label: t(`period.${value}`) }))}
      />
      <span className={styles['stepper']}>
        <IconButton
          label={t('period.earlier')}
          icon={<IconChevronLeft size={16} />}
          onClick={() => address.step(-1)}
        />
        <span className={styles['period']}>{name}</span>
        <IconButton
          label={t('period.later')}
          icon={<IconChevronRight size={16} />}
          onClick={() => address.step(1)}
        />
      </span>
    </>
  );
};
