import { Section } from '#components/Section.tsx';
import { contractSteps, type ContractStep } from '#domain/contracts/contract-steps.ts';
import { isInForce } from '#domain/contracts/contract-state.ts';
import { daysBetween } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { ContractRecord } from '#state/contracts.ts';
import { useToday } from '#state/session.ts';
import styles from './contracts.module.css';

/** A step of the count in words. */
const useStepWords = (): ((step: ContractStep) => string) => {
  const t = useT('contracts');
  const { date } = useFormat();
  const months = (count: number): string => t('terms.months', { count });
  return (step) => {
    switch (step.kind) {
      case 'first-term':
        return t('counted.step.first-term', {
          start: date(step.start),
          months: months(step.months),
          end: date(step.end),
        });
      case 'renewed':
        return t('counted.step.renewed', {
          times: t('counted.times', { count: step.count }),
          months: months(step.months),
          end: date(step.end),
        });
      case 'signed':
        return t('counted.step.signed', { end: date(step.end) });
      case 'notice-day':
        return t('counted.step.notice-day', {
          months: months(step.months),
          end: date(step.end),
          by: date(step.by),
        });
      case 'notice-ahead':
        return t('counted.step.notice-ahead', { count: step.days, by: date(step.by) });
      case 'notice-passed':
        return t('counted.step.notice-passed', {
          by: date(step.by),
          months: months(step.months),
          until: date(step.until),
        });
      case 'notice-over':
        return t('counted.step.notice-over', { by: date(step.by), end: date(step.end) });
      case 'terminated':
        return t(step.isInTime ? 'counted.step.in-time' : 'counted.step.too-late', {
          on: date(step.on),
          by: date(step.by),
          last: date(step.last),
        });
      case 'ends':
        return t('counted.step.ends', { end: date(step.end) });
    }
  };
};

/** The dates that bind, and how each was counted: nobody has to take a date on trust. */
export const HowCounted = ({ record }: { readonly record: ContractRecord }) => {
  const t = useT('contracts');
  const format = useFormat();
  const today = useToday();
  const say = useStepWords();
  const { contract, dates, state } = record;
  const { currentEnd, noticeBy, boundUntil } = dates;
  const { renewal } = contract.term;
  const isAhead = isInForce(state) && state !== 'terminated' && renewal !== 'never';
  const figures = [
    { label: t('counted.end'), value: format.date(currentEnd) },
    { label: t('counted.noticeBy'), value: renewal === 'never' ? '–' : format.date(noticeBy) },
    {
      label: t('counted.left'),
      value: isAhead && today <= noticeBy ? format.number(daysBetween(today, noticeBy)) : '–',
    },
    { label: t('counted.boundUntil'), value: format.date(boundUntil) },
  ];
  return (
    <Section title={t('counted.title')}>
      <dl className={styles['counted']}>
        {figures.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ol className={styles['steps']}>
        {contractSteps(contract.term, today).map((step, place) => (
          <li key={`${step.kind}${place}`}>{say(step)}</li>
        ))}
      </ol>
    </Section>
  );
};
