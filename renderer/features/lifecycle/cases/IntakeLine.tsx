import { useState, type KeyboardEvent } from 'react';
import { brandText } from '#domain/brand.ts';
import { emptyIntakeForm, type IntakeForm } from '#domain/cases/case-form.ts';
import { caseKinds } from '#domain/cases/case.ts';
import { parseIntake } from '#domain/cases/parse-case.ts';
import type { ClientId, SystemId } from '#domain/record.ts';
import { impacts, urgencies } from '#domain/problems/priority-of.ts';
import { Button } from '#components/Button.tsx';
import { Form } from '#components/Form.tsx';
import { notify } from '#components/notify.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { SystemField } from '#components/SystemField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm, type DomainForm } from '#components/use-domain-form.ts';
import { useShortcut } from '#components/use-shortcut.ts';
import { useT } from '#i18n/t.ts';
import { useRegisterCaseMutation } from '#state/cases.ts';
import { useListContactsQuery } from '#state/clients.ts';
import { useGetSystemQuery } from '#state/systems.ts';
import styles from './cases.module.css';

/** Enter on a list that is shut would open it; here it saves, as on any other field of the line. */
const isEnterOnShutList = ({ key, target }: KeyboardEvent): boolean =>
  key === 'Enter' &&
  target instanceof HTMLInputElement &&
  target.role === 'combobox' &&
  target.ariaExpanded !== 'true';

/** Who called: offered when the system, and so the client, is known; passed by Enter like the rest. */
const Reporter = ({ form }: { readonly form: DomainForm<IntakeForm> }) => {
  const t = useT('cases');
  const { data: system } = useGetSystemQuery(brandText<SystemId>(form.fields.watch('systemId')));
  const { data: contacts = [] } = useListContactsQuery(system?.clientId ?? brandText<ClientId>(''));
  return (
    <SelectField
      name="reporterId"
      label={t('field.reporter')}
      canBeEmpty
      options={contacts.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
};

type LineProps = {
  readonly values: IntakeForm;
  readonly onSaved: (systemId: string) => void;
};

const Line = ({ values, onSaved }: LineProps) => {
  const t = useT('cases');
  const [register] = useRegisterCaseMutation();
  const form = useDomainForm({
    values,
    parse: parseIntake,
    onSave: async (typed) => {
      const made = await register({ form: typed }).unwrap();
      if (made.ok) {
        notify.done(t('intake.saved', { title: typed.title.trim() }), { undo: true });
      }
      return made;
    },
    onSaved: () => onSaved(form.fields.getValues('systemId')),
  });
  useShortcut('mod+n', () => form.fields.setFocus('title'));
  return (
    <section
      className={styles['intake']}
      aria-label={t('intake.title')}
      onKeyDownCapture={(event) => {
        if (!isEnterOnShutList(event)) return;
        event.preventDefault();
        event.stopPropagation();
        void form.submit();
      }}
    >
      <Form form={form} isGuarded={false}>
        <div className={styles['line']}>
          <TextField
            name="title"
            label={t('field.title')}
            placeholder={t('intake.placeholder')}
            isRequired
            hasAutoFocus
          />
          <SystemField name="systemId" label={t('field.system')} clientId={null} isRequired />
          <SelectField
            name="kind"
            label={t('field.kind')}
            options={caseKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
          />
          <SelectField
            name="impact"
            label={t('field.impact')}
            options={impacts.map((value) => ({
              value: String(value),
              label: t(`impact.degree${value}`),
            }))}
          />
          <SelectField
            name="urgency"
            label={t('field.urgency')}
            options={urgencies.map((value) => ({
              value: String(value),
              label: t(`urgency.degree${value}`),
            }))}
          />
          <Reporter form={form} />
          <Button tone="primary" type="submit" isBusy={form.isSaving}>
            {t('intake.save')}
          </Button>
        </div>
        <p className={styles['hint']}>{t('intake.hint')}</p>
      </Form>
    </section>
  );
};

/** Takes in a case while the telephone is at the ear: one line, Tab to what sorts it, Enter, and the next. */
export const IntakeLine = () => {
  const [line, setLine] = useState({ count: 0, systemId: '' });
  return (
    // A fresh line each time; the next is about the same system as likely as not.
    <Line
      key={line.count}
      values={emptyIntakeForm(line.systemId)}
      onSaved={(systemId) => setLine({ count: line.count + 1, systemId })}
    />
  );
};
