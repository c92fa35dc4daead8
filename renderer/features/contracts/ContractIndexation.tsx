import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { KeyValues } from '#components/KeyValues.tsx';
import { Section } from '#components/Section.tsx';
import { nextStepOn, totalShare } from '#domain/contracts/indexation.ts';
import { firstOfMonth, toPlainDate, yearOf, type PlainDate } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { ContractRecord } from '#state/contracts.ts';
import { useToday } from '#state/session.ts';
import { IndexDialog } from './IndexDialog.tsx';
import styles from './contracts.module.css';

/** A day of the month, for its name. */
const monthDay = (month: number, today: PlainDate): PlainDate =>
  toPlainDate(yearOf(today), month, 1) ?? firstOfMonth(today);

/** How the prices follow a fixed share or an index, the steps taken, and the next one. */
export const ContractIndexation = ({ record }: { readonly record: ContractRecord }) => {
  const t = useT('contracts');
  const format = useFormat();
  const today = useToday();
  const [isOpen, setOpen] = useState(false);
  const { contract } = record;
  const { indexation, status } = contract;
  if (indexation === null)
    return (
      <Section title={t('index.title')}>
        <p className={styles['soft']}>{t('index.none')}</p>
      </Section>
    );
  const month = format.longMonth(monthDay(indexation.month, today));
  const next = nextStepOn(contract);
  const mayStep = status !== 'draft' && status !== 'cancelled';
  return (
    <Section
      title={t('index.title')}
      actions={mayStep ? <Button onClick={() => setOpen(true)}>{t('index.take')}</Button> : null}
    >
      <p className={styles['soft']}>
        {indexation.kind === 'fixed'
          ? t('index.fixed', { share: format.percent(indexation.share), month })
          : t('index.byIndex', { month, text: indexation.text })}{' '}
        {next === null ? null : t('index.next', { date: format.date(next) })}
      </p>
      {indexation.steps.length === 0 ? null : (
        <>
          <KeyValues
            columns={3}
            items={indexation.steps.map(({ validFrom, share }) => ({
              label: t('index.step', { date: format.date(validFrom) }),
              value: format.percent(share),
            }))}
          />
          <p className={styles['soft']}>
            {t('index.total', { share: format.percent(totalShare(indexation)) })}
          </p>
        </>
      )}
      {isOpen ? <IndexDialog record={record} onClose={() => setOpen(false)} /> : null}
    </Section>
  );
};
