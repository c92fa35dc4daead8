import { useNavigate } from 'react-router';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { notify } from '#components/notify.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { useDomainForm } from '#components/use-domain-form.ts';
import { parsePerson } from '#domain/people/parse-person.ts';
import { emptyPersonForm, type PersonForm } from '#domain/people/person-form.ts';
import { useT } from '#i18n/t.ts';
import { useSavePersonMutation } from '#state/people.ts';
import { useToday } from '#state/session.ts';
import { PersonFields } from './PersonFields.tsx';
import styles from './people.module.css';

/** A new person. */
export const NewPersonPage = () => {
  const t = useT('people');
  const today = useToday();
  const navigate = useNavigate();
  const [save] = useSavePersonMutation();
  const form = useDomainForm({
    values: emptyPersonForm(),
    parse: (typed: PersonForm) => parsePerson(typed, { today, earlier: [] }),
    onSave: (typed: PersonForm) => save({ id: null, form: typed }).unwrap(),
    onSaved: (id) => {
      notify.done(t('created'), { undo: true });
      void navigate(paths.person(id), { replace: true });
    },
    onCancel: () => void navigate(paths.people()),
  });
  return (
    <Page title={t('add')} crumbs={[{ label: t('title'), to: paths.people() }]}>
      <div className={styles['editor']}>
        <Form form={form}>
          <PersonFields isNew />
          <FormBar />
        </Form>
      </div>
    </Page>
  );
};
