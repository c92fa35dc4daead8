import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Collision } from '#domain/changes/collisions.ts';
import { paths } from '#components/paths.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import type { WorkSlot } from '#state/changes.ts';
import { useTimeZone } from '#state/session.ts';
import styles from './calendar.module.css';
import { useCollisionText } from './use-collision-text.ts';

type SlotLinkProps = {
  readonly slot: WorkSlot;
  readonly collisions: readonly Collision<WorkSlot>[];
  /** Whether Tab stops at it: in the day that is chosen. */
  readonly isReachable: boolean;
  readonly look: 'line' | 'block';
};

/** A window in the calendar: opens its record, and says what it runs into. */
export const SlotLink = ({ slot, collisions, isReachable, look }: SlotLinkProps) => {
  const t = useT('changes');
  const format = useFormat();
  const zone = useTimeZone();
  const collisionText = useCollisionText();
  const from = format.time(slot.from, zone);
  const to = format.time(slot.to, zone);
  const { number, title, systemName: system } = slot;
  const block = t('calendar.block', { from, to, number, title, system });
  const label =
    collisions.length === 0
      ? block
      : t('calendar.blockCollides', {
          block,
          collisions: collisions.map(collisionText).join('; '),
        });
  return (
    <Link
      to={paths.task(slot.id)}
      className={styles['slot']}
      data-kind={slot.kind}
      data-over={slot.isOver}
      data-collides={collisions.length > 0}
      data-look={look}
      tabIndex={isReachable ? 0 : -1}
      aria-label={label}
      title={label}
    >
      {collisions.length === 0 ? null : <IconAlertTriangle size={12} aria-hidden="true" />}
      <span className={styles['clock']}>{from}</span>
      <span className={styles['name']}>
        {system} · {title}
      </span>
    </Link>
  );
};
