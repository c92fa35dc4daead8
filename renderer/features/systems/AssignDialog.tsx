import { useWatch } from 'react-hook-form';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { PersonField } from '#components/PersonField.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import type { PersonId } from '#domain/record.ts';
import { fail, ok } from '#domain/result.ts';
import { holderOn } from '#domain/systems/responsibility.ts';
import { responsibilityRoles } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import { useListPeopleQuery } from '#state/people.ts';
import { useToday } from '#state/session.ts';
import { useAssignResponsibilityMutation, type SystemLifeLine } from '#state/systems.ts';
import { parseAssign, type AssignForm } from './responsibility-forms.ts';
import styles from './systems.module.css';

type AssignDialogProps = { readonly life: SystemLifeLine; readonly onClose: () => void };

/** Says who hands over when a new lead is named. */
const Handover = ({ life }: { readonly life: SystemLifeLine }) => {
  const t = useT('systems');
  const today = useToday();
  const [role, personId, from] = useWatch<AssignForm, ['role', 'personId', 'from']>({
    name: ['role', 'personId', 'from'],
  });
  const parsed = parseAssign({ role, personId: personId || '-', from }, today);
  if (!parsed.ok || parsed.value.role !== 'lead') return null;
  const current = holderOn(life.responsibilities, 'lead', parsed.value.from);
  const person = life.people.find((one) => one.id === current?.personId);
  if (!current || !person || current.to !== null || current.from >= parsed.value.from) return null;
  if (current.personId === personId) return null;
  return <p className={styles['lead']}>{t('people.takesOver', { name: person.name })}</p>;
};

/** Gives a person a role for the system from a day on. */
export const AssignDialog = ({ life, onClose }: AssignDialogProps) => {
  const t = useT('systems');
  const today = useToday();
  const { data: people = [] } = useListPeopleQuery({});
  const [assign] = useAssignResponsibilityMutation();
  const isLed = holderOn(life.responsibilities, 'lead', today) !== null;
  const values: AssignForm = { role: isLed ? 'deputy' : 'lead', personId: '', from: today };
  const nameOf = (id: PersonId): string => people.find((person) => person.id === id)?.name ?? '';
  const form = useDomainForm({
    values,
    parse: (typed: AssignForm) => parseAssign(typed, today),
    onSave: async (typed: AssignForm) => {
      const parsed = parseAssign(typed, today);
      if (!parsed.ok) return fail({ kind: 'invalid' as const, fields: parsed.error });
      const assigned = await assign({ systemId: life.system.id, ...parsed.value }).unwrap();
      return assigned.ok ? ok(parsed.value.personId) : assigned;
    },
    onSaved: (personId) => {
      notify.done(t('people.assigned', { name: nameOf(personId) }), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Modal title={t('people.assignTitle', { name: life.system.name })} isOpen onClose={onClose}>
      <Form form={form} isGuarded={false}>
        <FieldRow>
          <SelectField
            name="role"
            label={t('people.role')}
            options={responsibilityRoles.map((value) => ({ value, label: t(`role.${value}`) }))}
          />
          <DateField name="from" label={t('people.from')} />
        </FieldRow>
        <PersonField name="personId" label={t('people.person')} isRequired />
        <Handover life={life} />
        <FormBar action={t('people.assign')} />
      </Form>
    </Modal>
  );
};
