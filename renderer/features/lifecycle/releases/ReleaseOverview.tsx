import { releaseTypes, scopeKinds } from '#domain/releases/release.ts';
import type { ScopeItem } from '#domain/releases/release.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import { readPlan } from '#domain/releases/read-release-change.ts';
import { mayRevise } from '#domain/releases/revise-release.ts';
import { releaseToPlanForm } from '#domain/releases/release-form.ts';
import type { ReleasePlanForm } from '#domain/releases/release-form.ts';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { notify } from '#components/notify.tsx';
import { RecordLink } from '#components/RecordLink.tsx';
import { paths } from '#components/paths.ts';
import { Section } from '#components/Section.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { Anchor } from '#features/lifecycle/problems/Anchor.tsx';
import { useT } from '#i18n/t.ts';
import { useSaveReleaseMutation, type ReleaseRecord } from '#state/releases.ts';
import { usePlace, useToday } from '#state/session.ts';
import { useListTasksQuery } from '#state/tasks.ts';
import { useNewId } from '#state/use-new-id.ts';
import { ReleaseCollisions } from './ReleaseCollisions.tsx';
import { LineList } from './LineList.tsx';
import { TextBlock } from './TextBlock.tsx';
import { useRevise } from './use-revise.ts';
import styles from './releases.module.css';

type RecordProps = { readonly record: ReleaseRecord };
type PartProps = RecordProps & { readonly task: LifecycleTask };

const ReleasePlan = ({ record: { release } }: RecordProps) => {
  const t = useT('releases');
  const today = useToday();
  const place = usePlace();
  const [save] = useSaveReleaseMutation();
  const form = useDomainForm<ReleasePlanForm, null>({
    values: releaseToPlanForm(release, place),
    parse: (typed) => readPlan(typed, { today, place }),
    onSave: (plan) => save({ id: release.id, change: { plan } }).unwrap(),
    onSaved: () => notify.done(t('saved'), { undo: true }),
  });
  const isDisabled = !mayRevise(release.status, 'plan');
  return (
    <Anchor id="release-plan">
      <Section title={t('plan.title')}>
        <Form form={form}>
          <FieldRow>
            <TextField name="version" label={t('plan.version')} isDisabled={isDisabled} />
            <SelectField
              name="type"
              label={t('plan.type')}
              isDisabled={isDisabled}
              options={releaseTypes.map((value) => ({ value, label: t(`type.${value}`) }))}
            />
            <DateField name="freezeAt" label={t('plan.freezeAt')} isDisabled={isDisabled} />
          </FieldRow>
          <FieldRow>
            <DateField name="fromDate" label={t('plan.from')} isDisabled={isDisabled} />
            <TextField name="fromTime" label={t('plan.time')} isFigure isDisabled={isDisabled} />
            <DateField name="toDate" label={t('plan.to')} isDisabled={isDisabled} />
            <TextField name="toTime" label={t('plan.time')} isFigure isDisabled={isDisabled} />
          </FieldRow>
          <FieldRow>
            <TextField
              name="orderedBy"
              label={t('plan.orderedBy')}
              hint={t('plan.orderedByHint')}
              isDisabled={isDisabled}
            />
            <TextField name="downtime" label={t('plan.downtime')} isDisabled={isDisabled} />
          </FieldRow>
          {isDisabled ? null : <FormBar action={t('plan.save')} />}
        </Form>
      </Section>
    </Anchor>
  );
};

const ReleaseScope = ({ task: own, record: { release, related } }: PartProps) => {
  const t = useT('releases');
  const newId = useNewId();
  const revise = useRevise(release.id);
  const isLocked = !mayRevise(release.status, 'scope');
  const { scope } = release;
  const { data: tasks } = useListTasksQuery({ systemId: own.systemId, limit: 200 });
  const choices = (tasks?.rows ?? []).filter(({ id }) => id !== own.id);
  const keep = (id: string, next: Partial<ScopeItem>): void =>
    void revise({ scope: scope.map((each) => (each.id === id ? { ...each, ...next } : each)) });
  return (
    <Anchor id="release-scope">
      <Section
        title={t('scope.title')}
        actions={
          <span className={styles['soft']}>
            {t('scope.progress', {
              done: scope.filter(({ isBuilt }) => isBuilt).length,
              total: scope.length,
            })}
          </span>
        }
      >
        {scope.length === 0 ? <p className={styles['soft']}>{t('scope.empty')}</p> : null}
        <LineList
          lines={scope}
          isLocked={isLocked}
          addLabel={t('scope.add')}
          addHint={t('scope.hint')}
          onChange={(lines) => void revise({ scope: lines })}
          onAdd={(text) =>
            void revise({
              scope: [
                ...scope,
                { id: newId(), kind: 'feature', text, recordId: null, isBuilt: false },
              ],
            })
          }
          before={(line) => (
            <input
              type="checkbox"
              aria-label={t('scope.built', { text: line.text })}
              disabled={isLocked}
              checked={line.isBuilt}
              onChange={(event) => keep(line.id, { isBuilt: event.currentTarget.checked })}
            />
          )}
          after={(line) => {
            const task = related.find(({ id }) => id === line.recordId);
            return (
              <>
                {task === undefined ? null : (
                  <RecordLink to={paths.task(task.id)}>{task.number}</RecordLink>
                )}
                {isLocked ? null : (
                  <select
                    className={styles['pick']}
                    aria-label={t('scope.recordOf', { text: line.text })}
                    value={line.recordId ?? ''}
                    onChange={({ currentTarget: { value } }) =>
                      keep(line.id, { recordId: value === '' ? null : value })
                    }
                  >
                    <option value="">{t('scope.noRecord')}</option>
                    {task === undefined || choices.some(({ id }) => id === task.id) ? null : (
                      <option value={task.id}>{task.number}</option>
                    )}
                    {choices.map(({ id, number, title }) => (
                      <option key={id} value={id}>
                        {number} {title}
                      </option>
                    ))}
                  </select>
                )}
                <select
                  className={styles['pick']}
                  aria-label={t('scope.kind', { text: line.text })}
                  disabled={isLocked}
                  value={line.kind}
                  onChange={(event) => {
                    const kind = scopeKinds.find((each) => each === event.currentTarget.value);
                    if (kind !== undefined) keep(line.id, { kind });
                  }}
                >
                  {scopeKinds.map((kind) => (
                    <option key={kind} value={kind}>
                      {t(`scope.kinds.${kind}`)}
                    </option>
                  ))}
                </select>
              </>
            );
          }}
        />
      </Section>
    </Anchor>
  );
};

/** What the release brings, when, at what risk, and who is told. */
export const ReleaseOverview = ({ task, record }: PartProps) => {
  const t = useT('releases');
  const { release } = record;
  const revise = useRevise(release.id);
  return (
    <>
      <ReleaseScope task={task} record={record} />
      <ReleasePlan record={record} />
      <ReleaseCollisions task={task} release={release} />
      <Anchor id="release-risks">
        <Section title={t('risks.title')}>
          <TextBlock
            label={t('risks.title')}
            hint={t('risks.hint')}
            text={release.risks}
            isLocked={!mayRevise(release.status, 'risks')}
            onKeep={(risks) => void revise({ risks })}
          />
        </Section>
      </Anchor>
      <Anchor id="release-communication">
        <Section title={t('communication.title')}>
          <label className={styles['check']}>
            <input
              type="checkbox"
              disabled={!mayRevise(release.status, 'isClientInformed')}
              checked={release.isClientInformed}
              onChange={(event) => void revise({ isClientInformed: event.currentTarget.checked })}
            />
            {t('communication.informed')}
          </label>
          <TextBlock
            label={t('communication.title')}
            hint={t('communication.hint')}
            text={release.communication}
            isLocked={!mayRevise(release.status, 'communication')}
            onKeep={(communication) => void revise({ communication })}
          />
        </Section>
      </Anchor>
    </>
  );
};
