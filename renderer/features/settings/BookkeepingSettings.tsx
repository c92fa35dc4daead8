import { useWatch } from 'react-hook-form';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { notify } from '#components/notify.tsx';
import { Section } from '#components/Section.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { SuggestField } from '#components/SuggestField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { bookkeepingToForm, parseBookkeeping } from '#domain/books/bookkeeping-form.ts';
import type { BookkeepingForm } from '#domain/books/bookkeeping-form.ts';
import { bookkeepingMethods } from '#domain/books/bookkeeping.ts';
import type { Posting } from '#domain/books/bookkeeping.ts';
import { useT } from '#i18n/t.ts';
import {
  useGetBookkeepingQuery,
  useGetChartQuery,
  useSaveBookkeepingMutation,
} from '#state/books.ts';
import type { ChartOfAccounts } from '#state/books.ts';
import styles from './settings.module.css';

/** The accounts in the order in which one thinks of them. */
const groups = {
  money: ['receivables', 'bank', 'advances'],
  sales: [
    'sales-25',
    'sales-12',
    'sales-6',
    'sales-exempt',
    'sales-eu',
    'sales-export',
    'sales-reverse-charge-goods',
    'sales-reverse-charge-building',
  ],
  vat: ['vat-25', 'vat-12', 'vat-6'],
  other: [
    'rounding',
    'interest',
    'compensation',
    'currency-gain',
    'currency-loss',
    'bank-fees',
    'bad-debt',
  ],
} as const satisfies Record<string, readonly Posting[]>;
const groupNames = ['money', 'sales', 'vat', 'other'] as const;

type AccountProps = { readonly posting: Posting; readonly chart: ChartOfAccounts };

/** One account: by number or by name; what it is called stands under it. */
const Account = ({ posting, chart }: AccountProps) => {
  const t = useT('books');
  const number = useWatch<BookkeepingForm, Posting>({ name: posting });
  const name = chart.accounts.find((account) => account.number === number.trim())?.name;
  return (
    <SuggestField
      name={posting}
      label={t(`settings.posting.${posting}`)}
      hint={name ?? (number.trim() === '' ? '' : t('settings.unknown'))}
      options={chart.accounts.map((account) => ({
        value: account.number,
        label: `${account.number} ${account.name}`,
      }))}
    />
  );
};

const Fields = ({ chart }: { readonly chart: ChartOfAccounts }) => {
  const t = useT('books');
  return (
    <>
      <Section title={t('settings.title')}>
        <SelectField
          name="method"
          label={t('settings.method')}
          hint={t('settings.methodHint')}
          options={bookkeepingMethods.map((value) => ({
            value,
            label: t(`settings.methods.${value}`),
          }))}
        />
        <FieldRow>
          <TextField
            name="voucherSeries"
            label={t('settings.series')}
            hint={t('settings.seriesHint')}
          />
          <TextField name="chart" label={t('settings.chart')} hint={t('settings.chartHint')} />
        </FieldRow>
      </Section>
      {groupNames.map((group) => (
        <Section key={group} title={t(`settings.groups.${group}`)}>
          {group === 'money' ? (
            <p className={styles['lead']}>{t('settings.accountsLead')}</p>
          ) : null}
          <div className={styles['accounts']}>
            {groups[group].map((posting) => (
              <Account key={posting} posting={posting} chart={chart} />
            ))}
          </div>
        </Section>
      ))}
    </>
  );
};

type EditorProps = { readonly values: BookkeepingForm; readonly chart: ChartOfAccounts };

const Editor = ({ values, chart }: EditorProps) => {
  const t = useT('books');
  const [save] = useSaveBookkeepingMutation();
  const form = useDomainForm({
    values,
    parse: (typed: BookkeepingForm) => parseBookkeeping(typed),
    onSave: (typed: BookkeepingForm) => save({ form: typed }).unwrap(),
    onSaved: () => notify.done(t('settings.saved'), { undo: true }),
  });
  return (
    <Form form={form}>
      <div className={styles['part']}>
        <Fields chart={chart} />
      </div>
      <div className={styles['bar']}>
        <FormBar />
      </div>
    </Form>
  );
};

/** How the firm keeps its books: method, series, and which account each thing goes to. */
export const BookkeepingSettings = () => {
  const bookkeeping = useGetBookkeepingQuery(undefined);
  const chart = useGetChartQuery(undefined);
  return (
    <Loaded query={bookkeeping} skeleton="record">
      {(kept) => (
        <Loaded query={chart} skeleton="record">
          {(accounts) => <Editor values={bookkeepingToForm(kept)} chart={accounts} />}
        </Loaded>
      )}
    </Loaded>
  );
};
