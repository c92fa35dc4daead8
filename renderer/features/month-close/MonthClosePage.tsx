import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { brandText } from '#domain/brand.ts';
import { addMonths, lastOfMonth, monthOf, toPlainDate } from '#domain/time/plain-date.ts';
import type { PlainDate, PlainMonth } from '#domain/time/plain-date.ts';
import { Button } from '#components/Button.tsx';
import { IconButton } from '#components/IconButton.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { notify } from '#components/notify.tsx';
import { Page } from '#components/Page.tsx';
import { ProgressBar } from '#components/ProgressBar.tsx';
import { runCommand } from '#components/run-command.ts';
import { SectionTabs } from '#components/SectionTabs.tsx';
import { useShortcut } from '#components/use-shortcut.ts';
import { useUrlState } from '#components/use-url-state.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useGetMonthCloseQuery, type MonthClose } from '#state/month-close.ts';
import { useApproveHoursMutation } from '#state/reviews.ts';
import { CloseLineRow } from './CloseLineRow.tsx';
import { MonthLock } from './MonthLock.tsx';
import { useCloseLines, type CloseItem, type CloseLineName } from './use-close-lines.ts';
import styles from './month-close.module.css';

/** Approves all that a person has handed in of the month, right from its line. */
const ApproveAll = ({ close, item }: { readonly close: MonthClose; readonly item: CloseItem }) => {
  const t = useT('monthClose');
  const [approve] = useApproveHoursMutation();
  const person = close.unapproved.find(({ personId }) => (personId as string) === item.key);
  const first: PlainDate = brandText(`${close.month}-01`);
  if (person === undefined || person.submitted === 0) return null;
  if (person.lack !== null)
    return <span className={styles['note']}>{t(`lack.${person.lack}`)}</span>;
  const hours = { personId: person.personId, from: first, to: lastOfMonth(first) };
  return (
    <Button
      onClick={() =>
        void runCommand(approve(hours).unwrap(), (count) =>
          notify.done(t('approved', { count }), { undo: true }),
        )
      }
    >
      {t('approve', { count: person.submitted })}
    </Button>
  );
};

/** The lines with what is left of each, and the lock beneath them. */
const CloseContent = ({
  close,
  onKeep,
}: {
  readonly close: MonthClose;
  readonly onKeep: () => void;
}) => {
  const t = useT('monthClose');
  const lines = useCloseLines(close);
  const done = lines.filter(({ count }) => count === 0).length;
  const left = lines.length - done;
  const actionOf = (name: CloseLineName) =>
    name === 'unapproved'
      ? (item: CloseItem) => <ApproveAll close={close} item={item} />
      : undefined;
  const { state } = close.standing;
  // What is locked says so first; an open month is locked last.
  const isLocked = state === 'by-hand' || state === 'by-itself';
  const lock = <MonthLock close={close} left={left} onKeep={onKeep} />;
  return (
    <div className={styles['close']}>
      {isLocked ? lock : null}
      <ProgressBar
        label={t('progress.label')}
        done={done}
        total={lines.length}
        text={left === 0 ? t('progress.all') : t('progress.some', { done, total: lines.length })}
      />
      <ul className={styles['lines']}>
        {lines.map((line) => {
          const action = actionOf(line.name);
          return (
            <CloseLineRow
              key={line.name}
              line={line}
              {...(action === undefined ? {} : { actionOf: action })}
            />
          );
        })}
      </ul>
      {isLocked ? null : lock}
    </div>
  );
};

const readMonth = (text: string): PlainMonth | null => {
  const date = toPlainDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 1);
  return date === null ? null : monthOf(date);
};

/** What a month still lacks, line by line, until it is closed. */
export const MonthClosePage = () => {
  const t = useT('monthClose');
  const format = useFormat();
  const [{ month: typed }, change] = useUrlState({ month: '' });
  const query = useGetMonthCloseQuery({ month: readMonth(typed) });
  const shown = query.data?.month ?? readMonth(typed);
  const first: PlainDate | null = shown === null ? null : brandText(`${shown}-01`);
  const turn = (months: 1 | -1) => (): void => {
    if (first !== null) change({ month: monthOf(addMonths(first, months)) });
  };
  useShortcut('alt+arrowleft', turn(-1), { inFields: true });
  useShortcut('alt+arrowright', turn(1), { inFields: true });
  return (
    <Page
      title={t('title')}
      subtitle={<SectionTabs of="hours" />}
      toolbar={
        <div className={styles['turn']}>
          <IconButton
            label={t('previous')}
            tone="plain"
            keys="alt+←"
            icon={<IconChevronLeft size={16} aria-hidden="true" />}
            onClick={turn(-1)}
          />
          <IconButton
            label={t('next')}
            tone="plain"
            keys="alt+→"
            icon={<IconChevronRight size={16} aria-hidden="true" />}
            onClick={turn(1)}
          />
          <strong className={styles['month']}>{first === null ? '' : format.month(first)}</strong>
        </div>
      }
    >
      <Loaded query={query} skeleton="record">
        {(close) => (
          <CloseContent
            key={close.month}
            close={close}
            onKeep={() => change({ month: close.month })}
          />
        )}
      </Loaded>
    </Page>
  );
};
