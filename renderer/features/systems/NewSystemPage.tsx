import { useNavigate, useSearchParams } from 'react-router';
import { ClientField } from '#components/ClientField.tsx';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { notify } from '#components/notify.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { PersonField } from '#components/PersonField.tsx';
import { Section } from '#components/Section.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { fail } from '#domain/result.ts';
import { emptySystemForm } from '#domain/systems/system-form.ts';
import { systemPhases } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import { useToday } from '#state/session.ts';
import { useSaveSystemMutation } from '#state/systems.ts';
import { parseNewSystem, type NewSystemForm } from './new-system-form.ts';
import { SystemFields } from './SystemFields.tsx';
import styles from './systems.module.css';

const StartFields = () => {
  const t = useT('systems');
  const of = useT('fields');
  return (
    <Section title={t('form.start')}>
      <FieldRow>
        <SelectField
          name="phase"
          label={t('form.phase')}
          options={systemPhases.map((value) => ({ value, label: of(`phase.${value}`) }))}
        />
        <DateField name="phaseSince" label={t('form.phaseSince')} />
      </FieldRow>
      <FieldRow>
        <PersonField name="leadId" label={t('form.lead')} hint={t('form.leadHint')} canBeEmpty />
        <DateField name="leadSince" label={t('form.leadSince')} />
      </FieldRow>
    </Section>
  );
};

/** A new system: whose, what, where in its life, and who leads it. */
export const NewSystemPage = () => {
  const t = useT('systems');
  const today = useToday();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [save] = useSaveSystemMutation();
  const values: NewSystemForm = { ...emptySystemForm(today), clientId: search.get('client') ?? '' };
  const form = useDomainForm({
    values,
    parse: (typed: NewSystemForm) => parseNewSystem(typed, today),
    onSave: async (typed: NewSystemForm) => {
      const parsed = parseNewSystem(typed, today);
      if (!parsed.ok) return fail({ kind: 'invalid' as const, fields: parsed.error });
      const { clientId: _, ...system } = typed;
      return save({ id: null, clientId: parsed.value.clientId, form: system }).unwrap();
    },
    onSaved: (id) => {
      notify.done(t('created'), { undo: true });
      void navigate(paths.system(id), { replace: true });
    },
    onCancel: () => void navigate(-1),
  });
  return (
    <Page title={t('add')} crumbs={[{ label: t('title'), to: paths.systems() }]}>
      <div className={styles['editor']}>
        <Form form={form}>
          <Section title={t('form.system')}>
            <ClientField name="clientId" label={t('form.client')} isRequired />
            <SystemFields />
          </Section>
          <StartFields />
          <FormBar />
        </Form>
      </div>
    </Page>
  );
};
