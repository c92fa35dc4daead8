import { IconArrowsExchange } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { Section } from '#components/Section.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import type { Handover } from '#domain/systems/handover.ts';
import type { System } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useListHandoversQuery, type HandoverRow } from '#state/handovers.ts';
import { HandoverDialog } from './HandoverDialog.tsx';
import { OpenHandover } from './OpenHandover.tsx';
import styles from './handovers.module.css';

const Ended = ({ handovers }: { readonly handovers: readonly HandoverRow[] }) => {
  const t = useT('continuity');
  const format = useFormat();
  return (
    <ul className={styles['ended']} aria-label={t('handover.ended')}>
      {handovers.map((handover) => (
        <li key={handover.id}>
          <span>
            {t('handover.fromTo', {
              from: handover.from?.name ?? t('nobody'),
              to: handover.to?.name ?? '–',
            })}
          </span>
          <span>{format.date(handover.doneOn ?? handover.plannedOn)}</span>
          <StatusBadge
            tone={handover.status === 'done' ? 'good' : 'quiet'}
            label={t(`handover.status.${handover.status}`)}
          />
        </li>
      ))}
    </ul>
  );
};

/** The lead passing from hand to hand: the handover that is planned, and those that were. */
export const SystemHandovers = ({ system }: { readonly system: System }) => {
  const t = useT('continuity');
  const query = useListHandoversQuery({ systemId: system.id });
  const [editing, setEditing] = useState<Handover | 'new' | null>(null);
  const planned = query.data?.find(({ status }) => status === 'planned');
  return (
    <Section
      title={t('handover.title')}
      actions={
        planned === undefined ? (
          <Button icon={<IconArrowsExchange size={15} />} onClick={() => setEditing('new')}>
            {t('handover.plan')}
          </Button>
        ) : undefined
      }
    >
      <Loaded query={query} empty={<p className={styles['none']}>{t('handover.none')}</p>}>
        {(handovers) => (
          <>
            {planned === undefined ? null : (
              <OpenHandover handover={planned} onEdit={() => setEditing(planned)} />
            )}
            <Ended handovers={handovers.filter(({ status }) => status !== 'planned')} />
          </>
        )}
      </Loaded>
      {editing === null ? null : (
        <HandoverDialog
          system={system}
          handover={editing === 'new' ? null : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  );
};
