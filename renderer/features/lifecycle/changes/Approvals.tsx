import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { lacksWriting, writtenBy } from '#domain/changes/approvals.ts';
import { versionOf } from '#domain/changes/change-content.ts';
import type { Approval } from '#domain/changes/change.ts';
import { Button } from '#components/Button.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { StatusBadge } from '#components/StatusBadge.tsx';
import type { Tone } from '#components/tone.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import {
  useConfirmApprovalMutation,
  useWithdrawApprovalMutation,
  type ChangeRecord,
} from '#state/changes.ts';
import { usePlace, useTimeZone, useToday } from '#state/session.ts';
import { AnswerApproval } from './AnswerApproval.tsx';
import { AskApproval } from './AskApproval.tsx';
import styles from './changes.module.css';
import { Part } from './Part.tsx';

const tones = {
  pending: 'careful',
  approved: 'good',
  declined: 'bad',
  withdrawn: 'quiet',
} as const satisfies Record<Approval['status'], Tone>;

type ChangeProps = { readonly change: ChangeRecord };

/** What is wrong with the approvals as a whole: lapsed with an edit, or spoken and not yet written. */
const Notices = ({ change }: ChangeProps) => {
  const t = useT('changes');
  const format = useFormat();
  const today = useToday();
  const { zone, rules } = usePlace();
  const { approvals, facts } = change;
  const present = versionOf(approvals, facts.contentHash);
  const lapsed = approvals.findLast(
    ({ status, answeredAt }) => status === 'withdrawn' && answeredAt !== null,
  );
  const isAskedAnew = approvals.some(
    ({ contentHash, status }) => contentHash === facts.contentHash && status !== 'withdrawn',
  );
  return (
    <>
      {lapsed === undefined || isAskedAnew ? null : (
        <p className={styles['notice']}>
          <IconAlertTriangle size={15} aria-hidden="true" />
          {t('approval.lapsed', { approved: versionOf(approvals, lapsed.contentHash), present })}
        </p>
      )}
      {approvals.filter(lacksWriting).map(({ id, name, answeredAt, askedAt }) => {
        const day = writtenBy(rules.toLocal(answeredAt ?? askedAt, zone).date);
        const words = { name, date: format.date(day) };
        const isLate = today > day;
        return (
          <p key={id} className={styles['notice']} data-late={isLate}>
            <IconAlertTriangle size={15} aria-hidden="true" />
            {isLate ? t('approval.late', words) : t('approval.toConfirm', words)}
          </p>
        );
      })}
    </>
  );
};

type RowProps = ChangeProps & { readonly approval: Approval; readonly onAnswer: () => void };

const Row = ({ change, approval, onAnswer }: RowProps) => {
  const t = useT('changes');
  const format = useFormat();
  const zone = useTimeZone();
  const [confirmInWriting] = useConfirmApprovalMutation();
  const [withdraw] = useWithdrawApprovalMutation();
  const { name, status, answeredAt, askedAt, comment, isVerbal } = approval;
  const wish = { id: change.id, approvalId: approval.id };
  const when =
    answeredAt === null
      ? t('approval.asked', { when: format.dateTime(askedAt, zone) })
      : t('approval.answered', { when: format.dateTime(answeredAt, zone) });
  const label = t(`approval.status.${status}`);
  return (
    <li className={styles['approval']} data-status={status}>
      <span className={styles['name']} title={name}>
        {name}
      </span>
      <span>{t(`approval.scope.${approval.scope}`)}</span>
      <span>
        {t('approval.version', { version: versionOf(change.approvals, approval.contentHash) })}
      </span>
      <StatusBadge
        tone={tones[status]}
        label={isVerbal ? `${label}, ${t('approval.verbal')}` : label}
      />
      <span className={styles['soft']}>{comment === '' ? when : `${when} · ${comment}`}</span>
      <span className={styles['tools']}>
        {status === 'pending' ? (
          <>
            <Button onClick={onAnswer}>
              <span aria-hidden="true">{t('approval.yes')}</span>
              <span className="visually-hidden">{t('approval.yesOf', { name })}</span>
            </Button>
            <Button
              tone="quiet"
              onClick={() =>
                void runCommand(withdraw(wish).unwrap(), () =>
                  notify.done(t('approval.withdrawDone'), { undo: true }),
                )
              }
            >
              <span aria-hidden="true">{t('move.backed-out')}</span>
              <span className="visually-hidden">{t('approval.withdraw', { name })}</span>
            </Button>
          </>
        ) : null}
        {lacksWriting(approval) ? (
          <Button
            onClick={() =>
              void runCommand(confirmInWriting(wish).unwrap(), () =>
                notify.done(t('approval.confirmDone'), { undo: true }),
              )
            }
          >
            <span aria-hidden="true">{t('approval.confirm')}</span>
            <span className="visually-hidden">{t('approval.confirmOf', { name })}</span>
          </Button>
        ) : null}
      </span>
    </li>
  );
};

/** Who has been asked about which version of the change, and what they said. */
export const Approvals = ({ change }: ChangeProps) => {
  const t = useT('changes');
  const [open, setOpen] = useState<string | null>(null);
  const { approvals, status, type } = change;
  const asked = approvals.find(({ id }) => id === open);
  const canAsk = status === 'awaiting-approval';
  const nothing =
    type === 'standard'
      ? t('approval.notNeeded')
      : canAsk
        ? t('approval.none')
        : t('approval.notYet');
  return (
    <Part
      id="approvals"
      title={t('section.approvals')}
      actions={canAsk ? <Button onClick={() => setOpen('new')}>{t('approval.ask')}</Button> : null}
    >
      <Notices change={change} />
      {approvals.length === 0 ? (
        <p className={styles['soft']}>{nothing}</p>
      ) : (
        <ul className={styles['approvals']} aria-label={t('section.approvals')}>
          {approvals.map((approval) => (
            <Row
              key={approval.id}
              change={change}
              approval={approval}
              onAnswer={() => setOpen(approval.id)}
            />
          ))}
        </ul>
      )}
      {open === 'new' ? (
        <AskApproval
          id={change.id}
          version={versionOf(approvals, change.facts.contentHash)}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {asked === undefined ? null : (
        <AnswerApproval id={change.id} approval={asked} onClose={() => setOpen(null)} />
      )}
    </Part>
  );
};
