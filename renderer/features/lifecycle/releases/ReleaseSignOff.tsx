import { useState } from 'react';
import { brandText } from '#domain/brand.ts';
import type { AttachmentId, ContactId, TaskId } from '#domain/record.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { releaseOutcomes, signOffMethods } from '#domain/releases/release.ts';
import { mayRevise } from '#domain/releases/revise-release.ts';
import { Button } from '#components/Button.tsx';
import { DateInput } from '#components/inputs/DateInput.tsx';
import { SelectInput } from '#components/inputs/SelectInput.tsx';
import { TextInput } from '#components/inputs/TextInput.tsx';
import { KeyValues } from '#components/KeyValues.tsx';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import { Anchor } from '#features/lifecycle/problems/Anchor.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useListAttachmentsQuery } from '#state/attachments.ts';
import { useListContactsQuery } from '#state/clients.ts';
import {
  useNameReleaseProblemMutation,
  useSignOffReleaseMutation,
  type ReleaseRecord,
} from '#state/releases.ts';
import { useTimeZone } from '#state/session.ts';
import { useListTasksQuery } from '#state/tasks.ts';
import { TextBlock } from './TextBlock.tsx';
import { useRevise } from './use-revise.ts';
import styles from './releases.module.css';

type PartProps = { readonly task: LifecycleTask; readonly record: ReleaseRecord };

const SignOffForm = ({ task }: { readonly task: LifecycleTask }) => {
  const t = useT('releases');
  const [sign] = useSignOffReleaseMutation();
  const { data: contacts = [] } = useListContactsQuery(task.clientId);
  const { data: files = [] } = useListAttachmentsQuery({ table: 'tasks', recordId: task.id });
  const [contact, setContact] = useState('');
  const [name, setName] = useState('');
  const [method, setMethod] = useState<(typeof signOffMethods)[number]>('in-person');
  const [file, setFile] = useState('');
  const [remarks, setRemarks] = useState('');
  const send = (): void => {
    const wish = {
      id: task.id,
      contactId: contact === '' ? null : brandText<ContactId>(contact),
      name,
      method,
      attachmentId: file === '' ? null : brandText<AttachmentId>(file),
      remarks,
    };
    void runCommand(sign(wish).unwrap(), () => notify.done(t('signOff.recorded'), { undo: true }));
  };
  return (
    <form
      className={styles['dialog']}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className={styles['fields']}>
        <SelectInput
          label={t('signOff.contact')}
          value={contact}
          onChange={setContact}
          canBeEmpty
          options={contacts.map((each) => ({ value: each.id, label: each.name }))}
        />
        <TextInput label={t('signOff.name')} value={name} onChange={setName} />
        <SelectInput
          label={t('signOff.method')}
          value={method}
          onChange={(value) =>
            setMethod(signOffMethods.find((each) => each === value) ?? 'in-person')
          }
          options={signOffMethods.map((value) => ({ value, label: t(`signOff.methods.${value}`) }))}
        />
        {method === 'pdf' ? (
          <SelectInput
            label={t('signOff.paper')}
            hint={t('signOff.paperHint')}
            value={file}
            onChange={setFile}
            options={files.map((each) => ({ value: each.id, label: each.name }))}
          />
        ) : null}
      </div>
      <TextInput label={t('signOff.remarks')} value={remarks} onChange={setRemarks} />
      <div className={styles['row']}>
        <Button type="submit" tone="primary">
          {t('signOff.record')}
        </Button>
      </div>
    </form>
  );
};

const SignedOff = ({ task, record: { release } }: PartProps) => {
  const t = useT('releases');
  const format = useFormat();
  const zone = useTimeZone();
  const { signOff } = release;
  if (signOff === null) {
    return release.status === 'hypercare' ? (
      <SignOffForm task={task} />
    ) : (
      <p className={styles['soft']}>{t('signOff.notNow')}</p>
    );
  }
  return (
    <KeyValues
      items={[
        { label: t('signOff.name'), value: signOff.name },
        { label: t('signOff.at'), value: format.dateTime(signOff.at, zone) },
        { label: t('signOff.method'), value: t(`signOff.methods.${signOff.method}`) },
        { label: t('signOff.remarks'), value: signOff.remarks },
      ]}
    />
  );
};

const BackedOutProblem = ({ task, record: { release } }: PartProps) => {
  const t = useT('releases');
  const [name] = useNameReleaseProblemMutation();
  const { data: problems } = useListTasksQuery({
    systemId: task.systemId,
    kind: 'problem',
    limit: 100,
  });
  const write = (problemId: TaskId | null): void =>
    void runCommand(name({ id: task.id, problemId, title: task.title }).unwrap(), () => undefined);
  if (release.status !== 'backed-out' && release.problemId === null) return null;
  return (
    <Anchor id="release-problem">
      <Section title={t('problem.title')}>
        {release.problemId === null ? (
          <>
            <p className={styles['soft']}>{t('problem.none')}</p>
            <div className={styles['row']}>
              <Button onClick={() => write(null)}>{t('problem.make')}</Button>
              {problems === undefined || problems.rows.length === 0 ? null : (
                <select
                  className={styles['pick']}
                  aria-label={t('problem.link')}
                  value=""
                  onChange={({ currentTarget: { value } }) => {
                    const chosen = problems.rows.find(({ id }) => id === value);
                    if (chosen !== undefined) write(chosen.id);
                  }}
                >
                  <option value="">{t('problem.link')}</option>
                  {problems.rows.map(({ id, number, title }) => (
                    <option key={id} value={id}>
                      {number} {title}
                    </option>
                  ))}
                </select>
              )}
            </div>
          </>
        ) : (
          <RecordLink to={paths.task(release.problemId)}>{t('defects.problem')}</RecordLink>
        )}
      </Section>
    </Anchor>
  );
};

/** Hypercare, the client's sign-off, the outcome and what was learnt. */
export const ReleaseSignOff = ({ task, record }: PartProps) => {
  const t = useT('releases');
  const { release } = record;
  const revise = useRevise(release.id);
  const [until, setUntil] = useState(release.hypercareUntil ?? '');
  const isLocked = !mayRevise(release.status, 'lessons');
  return (
    <>
      <BackedOutProblem task={task} record={record} />
      <Anchor id="release-hypercare">
        <Section title={t('hypercare.title')}>
          <div className={styles['fields']}>
            <DateInput
              label={t('hypercare.until')}
              value={until}
              onChange={setUntil}
              isDisabled={!mayRevise(release.status, 'hypercareUntil')}
            />
            {mayRevise(release.status, 'hypercareUntil') ? (
              <Button onClick={() => void revise({ hypercareUntil: until })}>
                {t('hypercare.save')}
              </Button>
            ) : null}
          </div>
        </Section>
      </Anchor>
      <Anchor id="release-sign-off">
        <Section title={t('signOff.title')}>
          <SignedOff task={task} record={record} />
        </Section>
      </Anchor>
      <Anchor id="release-lessons">
        <Section title={t('lessons.title')}>
          <div className={styles['fields']}>
            <SelectInput
              label={t('lessons.outcome')}
              value={release.outcome ?? ''}
              isDisabled={isLocked}
              canBeEmpty
              onChange={(outcome) => void revise({ outcome })}
              options={releaseOutcomes.map((value) => ({
                value,
                label: t(`lessons.outcomes.${value}`),
              }))}
            />
          </div>
          <TextBlock
            label={t('lessons.text')}
            hint={t('lessons.hint')}
            text={release.lessons}
            isLocked={isLocked}
            onKeep={(lessons) => void revise({ lessons })}
          />
        </Section>
      </Anchor>
    </>
  );
};
