import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { beforeRollout } from '#domain/releases/owed-documents.ts';
import type { Deliverable } from '#domain/releases/release.ts';
import { Anchor } from '#features/lifecycle/problems/Anchor.tsx';
import { useT } from '#i18n/t.ts';
import { useSaveDeliverableMutation, type ReleaseRecord } from '#state/releases.ts';
import { AskReason } from './AskReason.tsx';
import { deliverableTone } from './release-tones.ts';
import styles from './releases.module.css';

type RowProps = { readonly record: ReleaseRecord; readonly deliverable: Deliverable };

const Row = ({ record: { release, documents }, deliverable }: RowProps) => {
  const t = useT('releases');
  const words = useT('documentRegister');
  const [save] = useSaveDeliverableMutation();
  const [isAsked, setAsked] = useState(false);
  const { documentType, isRequired, documentId, status } = deliverable;
  const document = documents.find(({ id }) => id === documentId);
  const write = (waiver: string): void => {
    setAsked(false);
    const wish = {
      id: release.id,
      deliverableId: deliverable.id,
      documentType,
      isRequired,
      documentId,
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
        {document === undefined ? (
          <span className={styles['soft']}>{deliverable.waiver}</span>
        ) : (
          <RecordLink to={paths.document(document.id)}>
            {document.title} {document.versions.at(-1)?.version}
          </RecordLink>
        )}
      </td>
      <td>
        {deliverable.waiver === '' ? (
          <Button tone="quiet" onClick={() => setAsked(true)}>
            {t('deliverables.waive')}
          </Button>
        ) : (
          <Button tone="quiet" onClick={() => write('')}>
            {t('deliverables.unwaive')}
          </Button>
        )}
        {isAsked ? (
          <AskReason
            title={t('deliverables.waive')}
            question={t('deliverables.waiver')}
            onReason={write}
            onCancel={() => setAsked(false)}
          />
        ) : null}
      </td>
    </tr>
  );
};

/** The documents that the release owes, each with how its document in the register stands. */
export const ReleaseDeliverables = ({ record }: { readonly record: ReleaseRecord }) => {
  const t = useT('releases');
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
              <Row key={each.id} record={record} deliverable={each} />
            ))}
          </tbody>
        </table>
      </Section>
    </Anchor>
  );
};
