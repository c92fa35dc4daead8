import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { Collision, Slot } from '#domain/changes/collisions.ts';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useListCollisionsQuery, type WorkSlot } from '#state/changes.ts';
import { useTimeZone } from '#state/session.ts';
import styles from './changes.module.css';
import { useCollisionText } from './use-collision-text.ts';

const Row = ({ collision }: { readonly collision: Collision<WorkSlot> }) => {
  const format = useFormat();
  const zone = useTimeZone();
  const text = useCollisionText()(collision);
  if (!('slot' in collision)) return text;
  const { id, from, to } = collision.slot;
  return (
    <>
      <RecordLink to={paths.task(id)}>{text}</RecordLink>{' '}
      <span className={styles['when']}>
        {format.dateTime(from, zone)}–{format.time(to, zone)}
      </span>
    </>
  );
};

const keyOf = (collision: Collision): string => {
  if ('slot' in collision) return collision.slot.id;
  return collision.kind === 'freeze' ? collision.freeze.id : collision.date;
};

/** What a window, stored or just being typed, runs into. */
export const Collisions = ({ slot }: { readonly slot: Slot }) => {
  const t = useT('changes');
  const { data } = useListCollisionsQuery(slot);
  if (data === undefined) return null;
  return (
    <div aria-live="polite">
      {data.length === 0 ? (
        <p className={styles['clear']}>
          <IconCircleCheck size={15} aria-hidden="true" />
          {t('collision.none')}
        </p>
      ) : (
        <ul className={styles['collisions']} aria-label={t('collision.title')}>
          {data.map((collision) => (
            <li key={keyOf(collision)}>
              <IconAlertTriangle size={15} aria-hidden="true" />
              <span>
                <Row collision={collision} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
