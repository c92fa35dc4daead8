import { useState } from 'react';
import { useFormState } from 'react-hook-form';
import type { TimeEntryForm } from '#domain/hours/time-entry-form.ts';
import { brandText } from '#domain/brand.ts';
import type { ClientId, SystemId, TaskId } from '#domain/record.ts';
import { Button } from '#components/Button.tsx';
import type { DomainForm } from '#components/use-domain-form.ts';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { useProblemText } from '#components/use-problem-text.ts';
import { useT } from '#i18n/t.ts';
import { useWorkNames } from './use-work-names.ts';
import { choiceName, type WorkChoice } from './work-choice.ts';
import { WorkSearch } from './WorkSearch.tsx';
import styles from './EntryWork.module.css';

/** On what the time was spent: found by one search over clients, systems and tasks. */
export const EntryWork = ({ form }: { readonly form: DomainForm<TimeEntryForm> }) => {
  const t = useT('hours');
  const problemText = useProblemText();
  const { fields } = form;
  const { errors } = useFormState({ control: fields.control });
  const [clientId, systemId, taskId] = fields.watch(['clientId', 'systemId', 'taskId']);
  const [isChanging, setChanging] = useState(clientId === '');
  const names = useWorkNames({
    clientId: clientId === '' ? null : brandText<ClientId>(clientId),
    systemId: systemId === '' ? null : brandText<SystemId>(systemId),
    taskId: taskId === '' ? null : brandText<TaskId>(taskId),
  });
  const problem = errors.clientId?.message;

  const choose = ({ work }: WorkChoice): void => {
    const change = { shouldDirty: true } as const;
    fields.setValue('clientId', work.clientId, change);
    fields.setValue('systemId', work.systemId ?? '', change);
    fields.setValue('taskId', work.taskId ?? '', change);
    fields.setValue('activity', work.activity, change);
    fields.clearErrors('clientId');
    setChanging(false);
  };

  return (
    <div className={styles['work']}>
      <span className={styles['label']}>{t('entry.work')}</span>
      {isChanging ? (
        <WorkSearch
          label={t('entry.searchWork')}
          hasAutoFocus
          onChoose={choose}
          {...(clientId === '' ? {} : { onCancel: () => setChanging(false) })}
        />
      ) : (
        <div className={styles['chosen']}>
          <span>
            {taskId === '' ? (
              choiceName(names)
            ) : (
              <RecordLink to={paths.task(brandText<TaskId>(taskId))}>
                {choiceName(names)}
              </RecordLink>
            )}
          </span>
          <div className={styles['change']}>
            <Button tone="quiet" onClick={() => setChanging(true)}>
              {t('entry.change')}
            </Button>
          </div>
        </div>
      )}
      {problem === undefined ? null : (
        <span className={styles['problem']} role="alert">
          {problemText(problem)}
        </span>
      )}
    </div>
  );
};
