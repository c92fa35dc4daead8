import { useWatch } from 'react-hook-form';
import { contractName } from '#components/contracts/contract-name.ts';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import {
  emptyIndexStepForm,
  parseIndexStep,
  type IndexStep,
  type IndexStepForm,
} from '#domain/contracts/contract-act-forms.ts';
import { raisedRates } from '#domain/contracts/index-rates.ts';
import { indexedAmount, overageRateOn, proposedShare } from '#domain/contracts/indexation.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import { formatPercentageField } from '#domain/money/parse-money.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useIndexContractMutation, type ContractRecord } from '#state/contracts.ts';
import { useListPeopleQuery } from '#state/people.ts';
import { useToday } from '#state/session.ts';
import styles from './contracts.module.css';

type Raised = {
  readonly key: string;
  readonly label: string;
  readonly old: number;
  readonly raised: number;
};

/** What a step makes of each price of the contract: rates, hours beyond, fees. */
const useRaised = ({
  contract,
  rates,
}: ContractRecord): ((step: IndexStep) => readonly Raised[]) => {
  const t = useT('contracts');
  const words = useT('fields');
  const { data: people = [] } = useListPeopleQuery({});
  const { indexation } = contract;
  return ({ share, validFrom }) => {
    if (indexation === null) return [];
    const eve = addDays(validFrom, -1);
    const after = { ...indexation, steps: [...indexation.steps, { share, validFrom }] };
    const hourly = raisedRates(contract, rates, { share, validFrom }).map(
      ({ scope, old, raised }) => {
        const person = people.find(({ id }) => id === scope.personId)?.name ?? '';
        const kind = scope.activity === null ? '' : words(`activity.${scope.activity}`);
        const what = [person, kind].filter((part) => part !== '').join(', ');
        const label = what === '' ? t('index.rate') : t('index.rateOf', { what });
        return { key: `rate ${what}`, label, old, raised };
      },
    );
    const old = overageRateOn(contract, eve);
    const raised = overageRateOn({ ...contract, indexation: after }, validFrom);
    const fees = contract.fees.map(({ key, text, amount, firstOn }) => ({
      key: `fee ${key}`,
      label: text,
      old: indexedAmount(amount, indexation, firstOn, eve),
      raised: indexedAmount(amount, after, firstOn, validFrom),
    }));
    return [
      ...hourly,
      ...(old === null || raised === null
        ? []
        : [{ key: 'overage', label: t('index.overage'), old, raised }]),
      ...fees,
    ];
  };
};

/** The prices before and after, while one types. */
const Preview = ({ record }: { readonly record: ContractRecord }) => {
  const t = useT('contracts');
  const format = useFormat();
  const today = useToday();
  const raisedBy = useRaised(record);
  const [share, validFrom] = useWatch<IndexStepForm, ['share', 'validFrom']>({
    name: ['share', 'validFrom'],
  });
  const { contract } = record;
  const step = parseIndexStep({ share, validFrom }, { today, contract });
  if (!step.ok) return null;
  const rows = raisedBy(step.value);
  const money = (amount: number): string => format.money(toMinorUnits(amount), contract.currency);
  if (rows.length === 0) return <p className={styles['soft']}>{t('index.nothing')}</p>;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('index.what')}</th>
          <th scope="col" className={styles['right']}>
            {t('index.old')}
          </th>
          <th scope="col" className={styles['right']}>
            {t('index.raised')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, old, raised }) => (
          <tr key={key}>
            <td>{label}</td>
            <td className={styles['right']}>{money(old)}</td>
            <td className={styles['right']}>{money(raised)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

type DialogProps = { readonly record: ContractRecord; readonly onClose: () => void };

/** A yearly step: by how much and from when, with what each price becomes. */
export const IndexDialog = ({ record, onClose }: DialogProps) => {
  const t = useT('contracts');
  const today = useToday();
  const [index] = useIndexContractMutation();
  const { contract } = record;
  const share = contract.indexation === null ? null : proposedShare(contract.indexation);
  const form = useDomainForm({
    values: emptyIndexStepForm(contract, share === null ? '' : formatPercentageField(share)),
    parse: (typed: IndexStepForm) => parseIndexStep(typed, { today, contract }),
    onSave: (typed: IndexStepForm) => index({ id: contract.id, form: typed }).unwrap(),
    onSaved: () => {
      notify.done(t('index.done'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Modal
      title={t('index.dialog', { name: contractName(contract) })}
      isOpen
      onClose={onClose}
      size="medium"
    >
      <Form form={form} isGuarded={false}>
        <p className={styles['soft']}>{t('index.dialogText')}</p>
        <FieldRow>
          <TextField
            name="share"
            label={t('index.share')}
            unit="%"
            isFigure
            isRequired
            hasAutoFocus
          />
          <DateField name="validFrom" label={t('index.validFrom')} isRequired />
        </FieldRow>
        <Preview record={record} />
        <FormBar action={t('index.take')} />
      </Form>
    </Modal>
  );
};
