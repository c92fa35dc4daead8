import type { Collision } from '#domain/changes/collisions.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import type { WorkSlot } from '#state/changes.ts';

/** What a window runs into, in words. */
export const useCollisionText = (): ((collision: Collision<WorkSlot>) => string) => {
  const t = useT('changes');
  const format = useFormat();
  return (collision) => {
    switch (collision.kind) {
      case 'same-system':
        return t('collision.same-system', collision.slot);
      case 'linked-system':
        return t('collision.linked-system', {
          ...collision.slot,
          system: collision.slot.systemName,
        });
      case 'shared-party':
        return t('collision.shared-party', {
          ...collision.slot,
          party: collision.party,
          system: collision.slot.systemName,
        });
      case 'freeze':
        return t('collision.freeze', { name: collision.freeze.name });
      case 'holiday':
        return t('collision.holiday', {
          holiday: t(`holiday.${collision.holiday}`),
          date: format.dayMonth(collision.date),
        });
    }
  };
};
