import { Drawer } from '#components/Drawer.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { notify } from '#components/notify.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { parsePerson } from '#domain/people/parse-person.ts';
import { personToForm, type PersonForm } from '#domain/people/person-form.ts';
import type { Person } from '#domain/people/person.ts';
import { useT } from '#i18n/t.ts';
import { useSavePersonMutation } from '#state/people.ts';
import { useToday } from '#state/session.ts';
import { PersonFields } from './PersonFields.tsx';

type PersonDrawerProps = { readonly person: Person; readonly onClose: () => void };

/** A person's facts, to change beside the page. */
export const PersonDrawer = ({ person, onClose }: PersonDrawerProps) => {
  const t = useT('people');
  const today = useToday();
  const [save] = useSavePersonMutation();
  const earlier = person.employments.slice(0, -1);
  const form = useDomainForm({
    values: personToForm(person),
    parse: (typed: PersonForm) => parsePerson(typed, { today, earlier }),
    onSave: (typed: PersonForm) => save({ id: person.id, form: typed }).unwrap(),
    onSaved: () => {
      notify.done(t('saved'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Drawer title={t('edit')} isOpen onClose={onClose}>
      <Form form={form}>
        <PersonFields />
        <FormBar />
      </Form>
    </Drawer>
  );
};
