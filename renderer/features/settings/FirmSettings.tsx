import { useFormState } from 'react-hook-form';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { notify } from '#components/notify.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { firmToForm, type FirmForm } from '#domain/firm/firm-form.ts';
import type { Firm } from '#domain/firm/firm.ts';
import { parseFirm } from '#domain/firm/parse-firm.ts';
import type { NumberSeries } from '#domain/invoices/invoice.ts';
import { useT } from '#i18n/t.ts';
import { useGetNumbersUsedQuery, useSaveFirmMutation } from '#state/firm.ts';
import { BankFields } from './BankFields.tsx';
import { IdentityFields } from './IdentityFields.tsx';
import { InvoicingFields } from './InvoicingFields.tsx';
import { LogoChooser } from './LogoChooser.tsx';
import { partOf, type FirmPart, type SettingsPart } from './settings-parts.ts';
import { SettingsTabs } from './SettingsTabs.tsx';
import styles from './settings.module.css';

type FirmSettingsProps = {
  readonly firm: Firm;
  readonly series: NumberSeries;
  readonly part: FirmPart;
  readonly onPart: (part: SettingsPart) => void;
};

const CountedTabs = ({ part, onPart }: Pick<FirmSettingsProps, 'part' | 'onPart'>) => {
  const { errors } = useFormState<FirmForm>();
  const problems = new Map<SettingsPart, number>();
  for (const field of Object.keys(errors)) {
    const of = partOf(field);
    problems.set(of, (problems.get(of) ?? 0) + 1);
  }
  return <SettingsTabs part={part} onChange={onPart} problems={problems} />;
};

/** The firm's facts and terms: one form over two parts. */
export const FirmSettings = ({ firm, series, part, onPart }: FirmSettingsProps) => {
  const t = useT('firm');
  const [save] = useSaveFirmMutation();
  const { data: issuedUpTo = 0 } = useGetNumbersUsedQuery(undefined);
  const form = useDomainForm({
    values: firmToForm(firm, series),
    parse: (typed: FirmForm) => parseFirm(typed, issuedUpTo),
    onSave: (typed: FirmForm) => save({ form: typed }).unwrap(),
    onSaved: () => notify.done(t('saved'), { undo: true }),
  });
  return (
    <Form form={form}>
      <CountedTabs part={part} onPart={onPart} />
      <div className={styles['part']} role="tabpanel" aria-label={t(`tab.${part}`)}>
        {part === 'firm' ? (
          <>
            <IdentityFields />
            <LogoChooser firm={firm} />
            <BankFields />
          </>
        ) : null}
        {part === 'invoicing' ? <InvoicingFields issuedUpTo={issuedUpTo} /> : null}
      </div>
      <div className={styles['bar']}>
        <FormBar />
      </div>
    </Form>
  );
};
