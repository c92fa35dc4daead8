import { Attachments } from '#components/attachments/Attachments.tsx';
import { DateField } from '#components/DateField.tsx';
import { Drawer } from '#components/Drawer.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { MoneyField } from '#components/MoneyField.tsx';
import { notify } from '#components/notify.tsx';
import { PersonField } from '#components/PersonField.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import {
  emptyMembershipForm,
  membershipToForm,
  parseMembership,
} from '#domain/competence/membership-form.ts';
import { membershipKinds, type Membership } from '#domain/competence/membership.ts';
import { useT } from '#i18n/t.ts';
import { useRemoveMembershipMutation, useSaveMembershipMutation } from '#state/competence.ts';
import { useToday } from '#state/session.ts';
import { BenefitLog } from './BenefitLog.tsx';
import { RemoveButton } from './RemoveButton.tsx';

const MembershipFields = () => {
  const t = useT('competence');
  return (
    <>
      <TextField
        name="organisation"
        label={t('memberships.organisation')}
        isRequired
        hasAutoFocus
      />
      <FieldRow>
        <SelectField
          name="kind"
          label={t('memberships.kindLabel')}
          options={membershipKinds.map((value) => ({
            value,
            label: t(`memberships.kind.${value}`),
          }))}
        />
        <PersonField
          name="personId"
          label={t('memberships.person')}
          hint={t('memberships.personHint')}
          canBeEmpty
        />
      </FieldRow>
      <FieldRow>
        <DateField name="from" label={t('memberships.from')} isRequired />
        <DateField name="to" label={t('memberships.to')} hint={t('memberships.toHint')} />
      </FieldRow>
      <FieldRow>
        <MoneyField name="yearlyFee" label={t('memberships.fee')} />
        <TextField name="feeBasis" label={t('memberships.feeBasis')} />
      </FieldRow>
      <TextAreaField name="agreements" label={t('memberships.agreements')} />
    </>
  );
};

type DrawerProps = { readonly membership: Membership | null; readonly onClose: () => void };

/** A membership, new or to change: its period and fee, what it was used for, its files. */
export const MembershipDrawer = ({ membership, onClose }: DrawerProps) => {
  const t = useT('competence');
  const today = useToday();
  const [save] = useSaveMembershipMutation();
  const [remove] = useRemoveMembershipMutation();
  const form = useDomainForm({
    values: membership === null ? emptyMembershipForm(today) : membershipToForm(membership),
    parse: (typed) => parseMembership(typed, { today }),
    onSave: (typed) => save({ id: membership?.id ?? null, form: typed }).unwrap(),
    onSaved: () => {
      notify.done(t('memberships.saved'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Drawer title={membership?.organisation ?? t('memberships.add')} isOpen onClose={onClose}>
      <Form form={form}>
        <MembershipFields />
        <FormBar />
      </Form>
      {membership === null ? null : (
        <>
          <BenefitLog membership={membership} />
          <Attachments table="memberships" recordId={membership.id} />
          <RemoveButton
            name={membership.organisation}
            onRemove={() => remove({ id: membership.id }).unwrap()}
            onRemoved={onClose}
          />
        </>
      )}
    </Drawer>
  );
};
