import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { ReasonDialog } from '#components/ReasonDialog.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { beforeRollout } from '#domain/releases/owed-documents.ts';
import { documentTypes } from '#domain/documents/document.ts';
import type { LifecycleTask } from '#domain/lifecycle/task.ts';
import type { DocumentId } from '#domain/record.ts';
import type { Deliverable, Release } from '#domain/releases/release.ts';
import { Anchor } from '#features/lifecycle/problems/Anchor.tsx';
import { useT } from '#i18n/t.ts';
import { useListDocumentsQuery, type DocumentRow } from '#state/document-register.ts';
import { useSaveDeliverableMutation, type ReleaseRecord } from '#state/releases.ts';
import { deliverableTone } from './release-tones.ts';
import styles from './releases.module.css';

type RowProps = {
  readonly record: ReleaseRecord;
  readonly deliverable: Deliverable;
  /** The system's documents, of which one may be chosen. */
  readonly register: readonly DocumentRow[];
};

const Row = ({ record: { release, documents }, deliverable, register }: RowProps) => {
  const t = useT('releases');
  const words = useT('documentRegister');
  const [save] = useSaveDeliverableMutation();
  const [isAsked, setAsked] = useState(false);
  const { documentType, isRequired, documentId, status } = deliverable;
  const document = documents.find(({ id }) => id === documentId);
  const isLocked = isOver(release);
  const choices = register.filter(({ type }) => type === documentType);
  const write = (waiver: string, chosen: DocumentId | null = documentId): void => {
    setAsked(false);
    const wish = {
      id: release.id,
      deliverableId: deliverable.id,
      documentType,
      isRequired,
      documentId: chosen,
      waiver,
    };
    void runCommand(save(wish).unwrap(), () => undefined);
  };
  const when = beforeRollout.includes(documentType)
    ? t('deliverables.before')
    : t('deliverables.after');
  return (
    <tr>
      <td>{words(`type.${documentType}`)}</td>
      <td>
        <StatusBadge tone={deliverableTone[status]} label={t(`deliverables.status.${status}`)} />
      </td>
      <td>{isRequired ? when : t('deliverables.optional')}</td>
      <td>
        <div className={styles['row']}>
          {deliverable.waiver === '' ? null : (
            <span className={styles['soft']}>{deliverable.waiver}</span>
          )}
          {document === undefined ? null : (
            <RecordLink to={paths.document(document.id)}>
              {document.title} {document.versions.at(-1)?.version}
            </RecordLink>
          )}
          {isLocked || deliverable.waiver !== '' || choices.length === 0 ? null : (
            <select
              className={styles['pick']}
              aria-label={t('deliverables.choose', { type: words(`type.${documentType}`) })}
              value={documentId ?? ''}
              onChange={({ currentTarget: { value } }) =>
                write('', choices.find(({ id }) => id === value)?.id ?? null)
              }
            >
              <option value="">{t('deliverables.none')}</option>
              {choices.map(({ id, title, version }) => (
                <option key={id} value={id}>
                  {title} {version}
                </option>
              ))}
            </select>
          )}
        </div>
      </td>
      <td>
        {isLocked ? null : deliverable.waiver === '' ? (
          <Button tone="quiet" onClick={() => setAsked(true)}>
            {t('deliverables.waive')}
          </Button>
        ) : (
          <Button tone="quiet" onClick={() => write('')}>
            {t('deliverables.unwaive')}
          </Button>
        )}
        {isAsked ? (
          <ReasonDialog
            title={t('deliverables.waive')}
            action={t('deliverables.waive')}
            label={t('deliverables.waiver')}
            onReason={write}
            onCancel={() => setAsked(false)}
          />
        ) : null}
      </td>
    </tr>
  );
};

const isOver = ({ status }: Release): boolean =>
  status === 'closed' || status === 'failed' || status === 'cancelled';

/** Asks for one more document than the release's type owes. */
const AddDeliverable = ({ release }: { readonly release: Release }) => {
  const t = useT('releases');
  const words = useT('documentRegister');
  const [save] = useSaveDeliverableMutation();
  const owed = release.deliverables.map(({ documentType }) => documentType);
  const left = documentTypes.filter((type) => type === 'other' || !owed.includes(type));
  return (
    <select
      className={styles['pick']}
      aria-label={t('deliverables.add')}
      value=""
      onChange={({ currentTarget: { value } }) => {
        const documentType = left.find((type) => type === value);
        if (documentType === undefined) return;
        const wish = { documentType, isRequired: true, documentId: null, waiver: '' };
        void runCommand(
          save({ id: release.id, deliverableId: null, ...wish }).unwrap(),
          () => undefined,
        );
      }}
    >
      <option value="">{t('deliverables.add')}</option>
      {left.map((type) => (
        <option key={type} value={type}>
          {words(`type.${type}`)}
        </option>
      ))}
    </select>
  );
};

type PartProps = { readonly task: LifecycleTask; readonly record: ReleaseRecord };

/** The documents that the release owes, each with how its document in the register stands. */
export const ReleaseDeliverables = ({ task, record }: PartProps) => {
  const t = useT('releases');
  const { data: register = [] } = useListDocumentsQuery({ systemId: task.systemId });
  const { deliverables } = record.release;
  const done = deliverables.filter(
    ({ status }) => status === 'approved' || status === 'waived',
  ).length;
  return (
    <Anchor id="release-deliverables">
      <Section
        title={t('deliverables.title')}
        actions={
          <span className={styles['soft']}>
            {t('deliverables.progress', { done, total: deliverables.length })}
          </span>
        }
      >
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('deliverables.type')}</th>
              <th scope="col">{t('deliverables.state')}</th>
              <th scope="col">{t('deliverables.required')}</th>
              <th scope="col">{t('deliverables.document')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('deliverables.waive')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {deliverables.map((each) => (
              <Row key={each.id} record={record} deliverable={each} register={register} />
            ))}
          </tbody>
        </table>
        {isOver(record.release) ? null : <AddDeliverable release={record.release} />}
      </Section>
    </Anchor>
  );
};
