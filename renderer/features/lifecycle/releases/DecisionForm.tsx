import { useState } from 'react';
import { brandText } from '#domain/brand.ts';
import type { ClientId, ContactId, TaskId } from '#domain/record.ts';
import { goDecisions } from '#domain/releases/release.ts';
import type { GoDecision } from '#domain/releases/release.ts';
import { Button } from '#components/Button.tsx';
import { SelectInput } from '#components/inputs/SelectInput.tsx';
import { TextInput } from '#components/inputs/TextInput.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { useT } from '#i18n/t.ts';
import { useListContactsQuery } from '#state/clients.ts';
import { useRecordDecisionMutation } from '#state/releases.ts';
import styles from './releases.module.css';

type DecisionFormProps = { readonly id: TaskId; readonly clientId: ClientId };

/** Records a decision: what, who was there, on what conditions or why not. */
export const DecisionForm = ({ id, clientId }: DecisionFormProps) => {
  const t = useT('releases');
  const { data: contacts = [] } = useListContactsQuery(clientId);
  const [record] = useRecordDecisionMutation();
  const [present, setPresent] = useState('');
  const [contact, setContact] = useState('');
  const [reason, setReason] = useState('');
  const decide = async (result: GoDecision['result']): Promise<void> => {
    const contactId = contact === '' ? null : brandText<ContactId>(contact);
    const wish = { id, result, contactId, present, reason };
    await runCommand(record(wish).unwrap(), () => {
      setReason('');
      notify.done(t('decision.recorded', { result: t(`decision.result.${result}`) }), {
        undo: true,
      });
    });
  };
  return (
    <div className={styles['dialog']}>
      <div className={styles['fields']}>
        <TextInput label={t('decision.present')} value={present} onChange={setPresent} />
        <SelectInput
          label={t('decision.contact')}
          value={contact}
          onChange={setContact}
          canBeEmpty
          options={contacts.map((each) => ({ value: each.id, label: each.name }))}
        />
      </div>
      <TextInput label={t('decision.reason')} value={reason} onChange={setReason} />
      <div className={styles['row']}>
        {goDecisions.map((result) => (
          <Button
            key={result}
            tone={result === 'go' ? 'primary' : result === 'no-go' ? 'danger' : 'plain'}
            onClick={() => void decide(result)}
          >
            {t(`decision.result.${result}`)}
          </Button>
        ))}
      </div>
    </div>
  );
};
