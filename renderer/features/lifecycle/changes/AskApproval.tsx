import { useState } from 'react';
import { parseId, type PersonId, type TaskId } from '#domain/record.ts';
import { SelectInput } from '#components/inputs/SelectInput.tsx';
import { TextInput } from '#components/inputs/TextInput.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { SegmentedFilter } from '#components/SegmentedFilter.tsx';
import { useT } from '#i18n/t.ts';
import { useAskApprovalMutation } from '#state/changes.ts';
import { useListPeopleQuery } from '#state/people.ts';
import styles from './changes.module.css';
import { DialogForm } from './DialogForm.tsx';

type AskApprovalProps = {
  readonly id: TaskId;
  readonly version: number;
  readonly onClose: () => void;
};

/** Who is to be asked about the change as it stands: a colleague, or somebody at the client's. */
export const AskApproval = ({ id, version, onClose }: AskApprovalProps) => {
  const t = useT('changes');
  const problems = useT('problems');
  const { data: people = [] } = useListPeopleQuery({});
  const [ask] = useAskApprovalMutation();
  const [scope, setScope] = useState<'client' | 'internal'>('client');
  const [colleague, setColleague] = useState('');
  const [contact, setContact] = useState('');
  const [isTried, setTried] = useState(false);
  const person = people.find((each) => each.id === colleague);
  const name = scope === 'client' ? contact.trim() : (person?.name ?? '');
  const problem = isTried && name === '' ? problems('field.required') : undefined;

  const send = async (): Promise<void> => {
    setTried(true);
    if (name === '') return;
    const parsed = parseId<PersonId>(colleague);
    const personId = scope === 'internal' && parsed.ok ? parsed.value : null;
    await runCommand(ask({ id, scope, name, personId }).unwrap(), () => {
      notify.done(t('approval.askedDone'), { undo: true });
      onClose();
    });
  };

  return (
    <DialogForm
      title={t('approval.ask')}
      submit={t('approval.ask')}
      onSubmit={() => void send()}
      onClose={onClose}
    >
      <p className={styles['soft']}>{t('approval.askHint', { version })}</p>
      <SegmentedFilter
        label={t('approval.scopeLabel')}
        value={scope}
        onChange={setScope}
        options={[
          { value: 'client', label: t('approval.scope.client') },
          { value: 'internal', label: t('approval.scope.internal') },
        ]}
      />
      {scope === 'client' ? (
        <TextInput
          label={t('approval.contact')}
          value={contact}
          onChange={setContact}
          isRequired
          hasAutoFocus
          problem={problem}
        />
      ) : (
        <SelectInput
          label={t('approval.colleague')}
          value={colleague}
          onChange={setColleague}
          isRequired
          problem={problem}
          options={people.map((each) => ({ value: each.id, label: each.name }))}
        />
      )}
    </DialogForm>
  );
};
