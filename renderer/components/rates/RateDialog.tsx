import type { Currency } from '#domain/money/money.ts';
import { emptyRateForm, parseRate } from '#domain/rates/rate-form.ts';
import type { RateForm } from '#domain/rates/rate-form.ts';
import type { RateScope } from '#domain/rates/rate.ts';
import { fail } from '#domain/result.ts';
import { ActivityField } from '#components/ActivityField.tsx';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { MoneyField } from '#components/MoneyField.tsx';
import { notify } from '#components/notify.tsx';
import { PersonField } from '#components/PersonField.tsx';
import { SwitchField } from '#components/SwitchField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { useT } from '#i18n/t.ts';
import { useSaveRateMutation } from '#state/rates.ts';
import { useToday } from '#state/session.ts';
import { RateEffect } from './RateEffect.tsx';

type RateDialogProps = {
  readonly title: string;
  readonly scope: RateScope;
  /** What is asked for beside the rate: whose hours, or what kind of work (and, if wished, whose). */
  readonly asks?: 'person' | 'activity';
  readonly currency: Currency;
  readonly onClose: () => void;
};

/** Whether hours that may still change get the new price. */
type Wish = { readonly reprices: boolean };

/** Another rate from a day on, with what it does to hours that are written down already (R19). */
export const RateDialog = ({ title, scope, asks, currency, onClose }: RateDialogProps) => {
  const t = useT('rates');
  const today = useToday();
  const [save] = useSaveRateMutation();
  const { contractId, clientId } = scope;
  const owner = { contractId, clientId };
  const form = useDomainForm<RateForm & Wish, unknown>({
    values: { ...emptyRateForm(today, scope), reprices: true },
    parse: (typed) => {
      const parsed = parseRate(typed, { today });
      if (!parsed.ok) return parsed;
      if (asks === 'person' && parsed.value.personId === null)
        return fail({ personId: 'required' });
      return asks === 'activity' && parsed.value.activity === null
        ? fail({ activity: 'required' })
        : parsed;
    },
    onSave: ({ reprices, ...typed }) => save({ owner, form: typed, reprices }).unwrap(),
    onSaved: () => {
      notify.done(t('dialog.saved'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  const { reprices, ...typed } = form.fields.watch();
  return (
    <Modal title={title} isOpen onClose={onClose}>
      <Form form={form}>
        {asks === undefined ? null : (
          <FieldRow>
            {asks === 'activity' ? (
              <ActivityField name="activity" label={t('dialog.activity')} />
            ) : null}
            <PersonField name="personId" label={t('dialog.person')} canBeEmpty />
          </FieldRow>
        )}
        <FieldRow>
          <MoneyField
            name="amount"
            label={t('dialog.amount')}
            currency={currency}
            per="h"
            isRequired
            hasAutoFocus
          />
          <DateField name="validFrom" label={t('dialog.validFrom')} isRequired />
        </FieldRow>
        <RateEffect owner={owner} form={typed} reprices={reprices} currency={currency} />
        <SwitchField name="reprices" label={t('dialog.reprices')} />
        <FormBar action={t('dialog.save')} />
      </Form>
    </Modal>
  );
};
