import { IconPlus } from '@tabler/icons-react';
import { Button } from '#components/Button.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { LifeLineStrip } from '#components/life-line/LifeLineStrip.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { paths } from '#components/paths.ts';
import { PersonMark } from '#components/PersonMark.tsx';
import { PhaseBadge } from '#components/PhaseBadge.tsx';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import type { ClientId } from '#domain/record.ts';
import { useT } from '#i18n/t.ts';
import { useToday } from '#state/session.ts';
import { useGetLifeLineQuery, useListSystemsQuery, type SystemRow } from '#state/systems.ts';
import styles from './clients.module.css';

/** More than a client of a small firm has; the rest are on the page of systems. */
const most = 50;

const SystemLine = ({ system }: { readonly system: SystemRow }) => {
  const today = useToday();
  const { data } = useGetLifeLineQuery(system.id);
  return (
    <li className={styles['system']}>
      <span className={styles['systemName']}>
        <RecordLink to={paths.system(system.id)}>{system.name}</RecordLink>
      </span>
      <PhaseBadge phase={system.phase} />
      <PersonMark person={system.lead} />
      <span className={styles['strip']}>
        {data ? <LifeLineStrip data={data} today={today} /> : null}
      </span>
    </li>
  );
};

/** The client's systems, each with its life in miniature. */
export const ClientSystems = ({ clientId }: { readonly clientId: ClientId }) => {
  const t = useT('clients');
  const query = useListSystemsQuery({ clientId, limit: most });
  return (
    <Section
      title={t('systems.title')}
      actions={
        <Button icon={<IconPlus size={15} />} to={paths.newSystem(clientId)}>
          {t('systems.add')}
        </Button>
      }
    >
      <Loaded
        query={query}
        empty={<EmptyState title={t('systems.empty')} text={t('systems.emptyText')} />}
      >
        {({ rows }) => (
          <ul className={styles['systems']}>
            {rows.map((system) => (
              <SystemLine key={system.id} system={system} />
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  );
};
