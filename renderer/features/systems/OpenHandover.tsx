import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { Duration } from '#components/Duration.tsx';
import { KeyValues } from '#components/KeyValues.tsx';
import { MoveButtons } from '#components/moves/MoveButtons.tsx';
import type { MoveWords, OfferedMove } from '#components/moves/offered-move.ts';
import { notify } from '#components/notify.tsx';
import { PersonMark } from '#components/PersonMark.tsx';
import { runCommand } from '#components/run-command.ts';
import { handoverMoves } from '#domain/systems/handover-moves.ts';
import type { HandoverStatus } from '#domain/systems/handover.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useEndHandoverMutation, type HandoverRow } from '#state/handovers.ts';
import { useToday } from '#state/session.ts';
import { EndHandoverDialog } from './EndHandoverDialog.tsx';
import styles from './handovers.module.css';

type OpenHandoverProps = { readonly handover: HandoverRow; readonly onEdit: () => void };

const useOffered = (handover: HandoverRow): readonly OfferedMove<HandoverStatus>[] => {
  const t = useT('continuity');
  return handoverMoves(handover).map((move) => ({
    to: move.to,
    label: t(`handover.move.${move.to}`),
    needsReason: move.needsReason,
    lacks: move.lacks.map((lack) => ({
      ...lack,
      text: t(`handover.lack.${lack.code}`, { count: lack.count ?? 0 }),
    })),
    ...(move.to === 'done' && move.lacks.length === 0 && { tone: 'primary' as const }),
  }));
};

/** The handover that is planned: how far it has come, and what it takes to finish it. */
export const OpenHandover = ({ handover, onEdit }: OpenHandoverProps) => {
  const t = useT('continuity');
  const format = useFormat();
  const today = useToday();
  const moves = useOffered(handover);
  const [end] = useEndHandoverMutation();
  const [finishing, setFinishing] = useState<MoveWords | null>(null);
  const done = handover.items.filter(({ isDone }) => isDone).length;
  const isLate = handover.plannedOn < today;
  const move = (to: HandoverStatus, words: MoveWords): void => {
    if (to === 'done') return setFinishing(words);
    if (to !== 'cancelled') return;
    void runCommand(end({ id: handover.id, to, on: today, ...words }).unwrap(), () =>
      notify.done(t('handover.cancelled'), { undo: true }),
    );
  };
  return (
    <article className={styles['open']} aria-label={t('handover.open')}>
      <KeyValues
        columns={3}
        items={[
          { label: t('handover.from'), value: <PersonMark person={handover.from} withName /> },
          { label: t('handover.to'), value: <PersonMark person={handover.to} withName /> },
          {
            label: t('handover.plannedOn'),
            value: (
              <span className={isLate ? styles['late'] : undefined}>
                {format.date(handover.plannedOn)}
                {isLate ? ` · ${t('handover.late')}` : ''}
              </span>
            ),
          },
          {
            label: t('handover.checklist'),
            value: t('of', {
              part: format.number(done),
              whole: format.number(handover.items.length),
            }),
          },
          { label: t('handover.shadow'), value: <Duration seconds={handover.shadow} /> },
          {
            label: t('handover.clientInformedOn'),
            value:
              handover.clientInformedOn === null ? null : format.date(handover.clientInformedOn),
          },
        ]}
      />
      <div className={styles['moves']}>
        <Button icon={<IconPencil size={15} />} onClick={onEdit}>
          {t('handover.edit')}
        </Button>
        <MoveButtons moves={moves} onMove={move} onShow={onEdit} />
      </div>
      {finishing === null ? null : (
        <EndHandoverDialog
          handover={handover}
          words={finishing}
          onClose={() => setFinishing(null)}
        />
      )}
    </article>
  );
};
