import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { notify } from '#components/notify.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import type { SystemId } from '#domain/record.ts';
import {
  emptyEnvironmentForm,
  environmentToForm,
  type EnvironmentForm as Typed,
} from '#domain/systems/environment-form.ts';
import { environmentKinds, type Environment } from '#domain/systems/environment.ts';
import { parseEnvironment } from '#domain/systems/parse-environment.ts';
import { useT } from '#i18n/t.ts';
import { useSaveEnvironmentMutation } from '#state/systems.ts';
import styles from './systems.module.css';

type EnvironmentFormProps = {
  readonly systemId: SystemId;
  readonly environment: Environment | null;
  readonly onClose: () => void;
};

/** An environment, new or changed, under the list of them. */
export const EnvironmentForm = ({ systemId, environment, onClose }: EnvironmentFormProps) => {
  const t = useT('systems');
  const [save] = useSaveEnvironmentMutation();
  const form = useDomainForm({
    values: environment === null ? emptyEnvironmentForm() : environmentToForm(environment),
    parse: parseEnvironment,
    onSave: (typed: Typed) => save({ id: environment?.id ?? null, systemId, form: typed }).unwrap(),
    onSaved: () => {
      notify.done(t('environments.saved'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <div className={styles['inlineForm']}>
      <Form form={form}>
        <FieldRow>
          <TextField name="name" label={t('environments.name')} isRequired hasAutoFocus />
          <SelectField
            name="kind"
            label={t('environments.kindName')}
            options={environmentKinds.map((value) => ({
              value,
              label: t(`environments.kind.${value}`),
            }))}
          />
        </FieldRow>
        <FieldRow>
          <TextField name="url" label={t('environments.url')} />
          <TextField name="host" label={t('environments.host')} />
        </FieldRow>
        <TextField
          name="maintenanceWindow"
          label={t('environments.window')}
          hint={t('environments.windowHint')}
        />
        <FormBar />
      </Form>
    </div>
  );
};
