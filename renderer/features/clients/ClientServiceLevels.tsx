import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { ActionMenu } from '#components/ActionMenu.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { IconButton } from '#components/IconButton.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import { serviceMetrics, type ServiceLevel } from '#domain/cases/service-level.ts';
import type { ClientId } from '#domain/record.ts';
import { formatDuration } from '#domain/time/duration.ts';
import { useT } from '#i18n/t.ts';
import { useListServiceLevelsQuery, useRemoveServiceLevelMutation } from '#state/cases.ts';
import { ServiceLevelDrawer } from './ServiceLevelDrawer.tsx';
import styles from './clients.module.css';

type CardProps = {
  readonly level: ServiceLevel;
  readonly isNewest: boolean;
  readonly onEdit: () => void;
  /** A new agreement that begins as this one. */
  readonly onRenew: () => void;
};

const LevelCard = ({ level, isNewest, onEdit, onRenew }: CardProps) => {
  const t = useT('cases');
  const [remove] = useRemoveServiceLevelMutation();
  const { id, name, goal, targets } = level;
  const promised = (metric: (typeof serviceMetrics)[number]): string =>
    targets
      .filter((target) => target.metric === metric)
      .map(({ priority, within }) =>
        t('level.target', { priority, within: formatDuration(within) }),
      )
      .join(' · ');
  return (
    <li className={styles['contact']}>
      <div className={styles['contactHead']}>
        <span>
          <strong>{name}</strong>
          <span className={styles['role']}>
            {isNewest ? t('level.newest') : t('level.goalOf', { goal })}
          </span>
        </span>
        <ActionMenu
          label={t('level.more', { name })}
          items={[
            { label: t('level.renew'), icon: <IconPlus size={15} />, onSelect: onRenew },
            { label: t('level.edit'), icon: <IconPencil size={15} />, onSelect: onEdit },
            {
              label: t('level.remove'),
              icon: <IconTrash size={15} />,
              tone: 'danger',
              onSelect: () =>
                void runCommand(remove({ id }).unwrap(), () =>
                  notify.done(t('level.removed'), { undo: true }),
                ),
            },
          ]}
        />
      </div>
      {serviceMetrics.map((metric) =>
        promised(metric) === '' ? null : (
          <span className={styles['reach']} key={metric}>
            {t('level.summary', { metric: t(`clock.metric.${metric}`), targets: promised(metric) })}
          </span>
        ),
      )}
    </li>
  );
};

type Edited = { readonly level: ServiceLevel | null; readonly after?: ServiceLevel };

/** What was agreed with the client about incidents; the newest counts for new cases. */
export const ClientServiceLevels = ({ clientId }: { readonly clientId: ClientId }) => {
  const t = useT('cases');
  const query = useListServiceLevelsQuery(clientId);
  const [edited, setEdited] = useState<Edited | null>(null);
  return (
    <Section
      title={t('level.title')}
      actions={
        <IconButton
          label={t('level.add')}
          icon={<IconPlus size={16} />}
          onClick={() => setEdited({ level: null })}
        />
      }
    >
      <Loaded
        query={query}
        empty={<EmptyState title={t('level.empty')} text={t('level.emptyText')} />}
      >
        {(levels) => (
          <ul className={styles['contacts']}>
            {levels.map((level, place) => (
              <LevelCard
                key={level.id}
                level={level}
                isNewest={place === 0}
                onEdit={() => setEdited({ level })}
                onRenew={() => setEdited({ level: null, after: level })}
              />
            ))}
          </ul>
        )}
      </Loaded>
      {edited === null ? null : (
        <ServiceLevelDrawer
          clientId={clientId}
          level={edited.level}
          after={edited.after}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  );
};
