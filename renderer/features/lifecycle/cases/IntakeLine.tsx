import { useState, type KeyboardEvent } from 'react';
import { brandText } from '#domain/brand.ts';
import { emptyIntakeForm, type IntakeForm } from '#domain/cases/case-form.ts';
import { parseIntake } from '#domain/cases/parse-case.ts';
import type { SystemId } from '#domain/record.ts';
import { Button } from '#components/Button.tsx';
import { Form } from '#components/Form.tsx';
import { notify } from '#components/notify.tsx';
import { SystemField } from '#components/SystemField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm, type DomainForm } from '#components/use-domain-form.ts';
import { useShortcut } from '#components/use-shortcut.ts';
import { useT } from '#i18n/t.ts';
import { useRegisterCaseMutation } from '#state/cases.ts';
import { useGetSystemQuery } from '#state/systems.ts';
import styles from './cases.module.css';
import { CaseKindField, DegreeFields, ReporterField } from './SortingFields.tsx';

/** Enter on a list that is shut would open it; here it saves, as on any other field of the line. */
const isEnterOnShutList = ({ key, target }: KeyboardEvent): boolean =>
  key === 'Enter' &&
  target instanceof HTMLInputElement &&
  target.role === 'combobox' &&
  target.ariaExpanded !== 'true';

/** Who called: offered when the system, and so the client, is known; passed by Enter like the rest. */
const Reporter = ({ form }: { readonly form: DomainForm<IntakeForm> }) => {
  const { data: system } = useGetSystemQuery(brandText<SystemId>(form.fields.watch('systemId')));
  return <ReporterField clientId={system?.clientId ?? brandText('')} />;
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
          <CaseKindField />
          <DegreeFields />
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
