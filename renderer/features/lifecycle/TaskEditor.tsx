import { hasCourse, taskKinds } from '#domain/lifecycle/task.ts';
import type { TaskKind } from '#domain/lifecycle/task.ts';
import { parseTask } from '#domain/lifecycle/parse-task.ts';
import type { TaskForm } from '#domain/lifecycle/task-form.ts';
import type { ClientId, TaskId } from '#domain/record.ts';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { PersonField } from '#components/PersonField.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { SystemField } from '#components/SystemField.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { useT } from '#i18n/t.ts';
import { useToday } from '#state/session.ts';
import { useSaveTaskMutation } from '#state/tasks.ts';
import styles from './TaskPage.module.css';

/** The kinds that a task may have: any for a new one, its own course for good, or one of those without. */
const kindsFrom = (kind: string | null): readonly TaskKind[] => {
  if (kind === null) return taskKinds;
  const own = taskKinds.find((each) => each === kind) ?? 'other';
  return hasCourse(own) ? [own] : taskKinds.filter((each) => !hasCourse(each));
};

type TaskEditorProps = {
  readonly id: TaskId | null;
  readonly values: TaskForm;
  /** Whose systems are offered first. */
  readonly clientId?: ClientId | null;
  readonly onSaved: (id: TaskId) => void;
  readonly onCancel: () => void;
};

/** The form of a task. Its status is not among the fields: that is changed by the buttons of the transition table. */
export const TaskEditor = ({ id, values, clientId = null, onSaved, onCancel }: TaskEditorProps) => {
  const t = useT('tasks');
  const words = useT('fields');
  const today = useToday();
  const [saveTask] = useSaveTaskMutation();
  const form = useDomainForm<TaskForm, TaskId>({
    values,
    parse: (typed) => parseTask(typed, { today }),
    onSave: (typed) => saveTask({ id, form: typed }).unwrap(),
    onSaved,
    onCancel,
  });
  return (
    <div className={styles['editor']}>
      <Form form={form}>
        <TextField name="title" label={t('field.title')} isRequired hasAutoFocus />
        <FieldRow>
          {/* A kind with a course is chosen once. */}
          <SelectField
            name="kind"
            label={t('field.kind')}
            options={kindsFrom(id === null ? null : values.kind).map((value) => ({
              value,
              label: words(`kind.${value}`),
            }))}
          />
          <SystemField
            name="systemId"
            label={t('field.system')}
            clientId={null}
            firstClientId={clientId}
            isRequired
          />
        </FieldRow>
        <FieldRow>
          <PersonField name="responsibleId" label={t('field.responsible')} canBeEmpty />
        </FieldRow>
        <FieldRow>
          <DateField name="plannedStart" label={t('field.plannedStart')} />
          <DateField name="plannedEnd" label={t('field.plannedEnd')} />
        </FieldRow>
        {id === null ? null : (
          <FieldRow>
            <DateField name="actualStart" label={t('field.actualStart')} />
            <DateField name="actualEnd" label={t('field.actualEnd')} />
          </FieldRow>
        )}
        <TextAreaField name="description" label={t('field.description')} rows={4} />
        <FormBar />
      </Form>
    </div>
  );
};
