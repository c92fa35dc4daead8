import { KeyValues } from '#components/KeyValues.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import { formatHoursField } from '#domain/contracts/contract-form.ts';
import { contractSections } from '#domain/contracts/contract-moves.ts';
import { overageRateOn } from '#domain/contracts/indexation.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { ContractRecord } from '#state/contracts.ts';
import { useToday } from '#state/session.ts';
import styles from './contracts.module.css';

type RecordProps = { readonly record: ContractRecord };

const Party = ({ record: { contract, partyName } }: RecordProps) =>
  contract.clientId === null ? (
    partyName
  ) : (
    <RecordLink to={paths.client(contract.clientId)}>{partyName}</RecordLink>
  );

const Systems = ({ record: { contract, systems } }: RecordProps) => {
  const t = useT('contracts');
  if (systems.length === 0) return contract.direction === 'customer' ? t('terms.allSystems') : '–';
  return (
    <span className={styles['links']}>
      {systems.map(({ id, name }) => (
        <RecordLink key={id} to={paths.system(id)}>
          {name}
        </RecordLink>
      ))}
    </span>
  );
};

const Integrations = ({ record: { integrations } }: RecordProps) => (
  <span className={styles['links']}>
    {integrations.map(({ id, name }) => (
      <RecordLink key={id} to={paths.integration(id)}>
        {name}
      </RecordLink>
    ))}
  </span>
);

const Terms = ({ record }: RecordProps) => {
  const t = useT('contracts');
  const format = useFormat();
  const { contract } = record;
  const { term } = contract;
  const months = (count: number): string => t('terms.months', { count });
  const how = t(`renewal.${term.renewal}`);
  return (
    <div id={contractSections.terms} tabIndex={-1}>
      <Section title={t('terms.title')}>
        <KeyValues
          columns={2}
          items={[
            { label: t('terms.party'), value: <Party record={record} /> },
            { label: t('terms.kind'), value: t(`kind.${contract.kind}`) },
            { label: t('terms.start'), value: format.date(term.start) },
            { label: t('terms.first'), value: months(term.initialMonths) },
            {
              label: t('terms.renewal'),
              value:
                term.renewal === 'tacit'
                  ? t('terms.renewedBy', { how, months: months(term.renewalMonths) })
                  : how,
            },
            {
              label: t('terms.notice'),
              value: term.renewal === 'never' ? '' : months(term.noticeMonths),
            },
            { label: t('terms.warn'), value: t('terms.warnDays', { count: contract.warnDays }) },
            {
              label: t('terms.reminded'),
              value: contract.remindFrom === null ? '' : format.date(contract.remindFrom),
            },
            { label: t('terms.systems'), value: <Systems record={record} /> },
            ...(contract.direction === 'supplier'
              ? [{ label: t('terms.integrations'), value: <Integrations record={record} /> }]
              : []),
          ]}
        />
        {contract.note === '' ? null : <p className={styles['prose']}>{contract.note}</p>}
      </Section>
    </div>
  );
};

/** What the hours cost, and which are included. */
const Price = ({ record: { contract } }: RecordProps) => {
  const t = useT('contracts');
  const words = useT('fields');
  const format = useFormat();
  const today = useToday();
  const { included, hourlyRate, currency } = contract;
  const overage = overageRateOn(contract, today);
  const money = (amount: number): string => format.money(toMinorUnits(amount), currency);
  const hours = (minutes: number): string => formatHoursField(minutes);
  const cap =
    included === null || included.rolloverCap === null
      ? ''
      : `, ${t('terms.rolloverCap', { hours: hours(included.rolloverCap) })}`;
  return (
    <div id={contractSections.price} tabIndex={-1}>
      <Section title={t('form.price')}>
        <KeyValues
          columns={2}
          items={[
            { label: t('terms.pricing'), value: t(`pricing.${contract.pricing}`) },
            {
              label: t('terms.rate'),
              value: hourlyRate === null ? t('terms.noRate') : money(hourlyRate),
            },
            ...(included === null
              ? []
              : [
                  {
                    label: t('terms.included'),
                    value: t('terms.hoursPer', {
                      hours: hours(included.minutes),
                      per: t(`per.${included.per}`),
                    }),
                  },
                  {
                    label: t('terms.rollover'),
                    value: `${t(`rollover.${included.rollover}`)}${cap}`,
                  },
                  {
                    label: t('terms.overage'),
                    value:
                      overage === null
                        ? t('terms.overageOwn')
                        : t('terms.overageRate', { rate: money(overage) }),
                  },
                  {
                    label: t('terms.activities'),
                    value:
                      included.activities.length === 0
                        ? t('terms.anyActivity')
                        : included.activities.map((each) => words(`activity.${each}`)).join(', '),
                  },
                  ...(included.overrunLimit === null
                    ? []
                    : [
                        {
                          label: t('terms.limit'),
                          value: `${hours(included.overrunLimit)} ${t('form.hours')}`,
                        },
                      ]),
                ]),
          ]}
        />
      </Section>
    </div>
  );
};

/** What was agreed: with whom, for how long, about what, at what price. */
export const ContractTerms = ({ record }: RecordProps) => (
  <>
    <Terms record={record} />
    {record.contract.direction === 'customer' ? <Price record={record} /> : null}
  </>
);
