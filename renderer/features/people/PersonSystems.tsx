import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { paths } from '#components/paths.ts';
import { PhaseBadge } from '#components/PhaseBadge.tsx';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import type { Person } from '#domain/people/person.ts';
import { useT } from '#i18n/t.ts';
import { useListSystemsQuery } from '#state/systems.ts';
import styles from './people.module.css';

/** A small firm's systems are a few dozen: one page of the list holds them. */
const most = 500;

/** The systems that the person leads today. */
export const PersonSystems = ({ person }: { readonly person: Person }) => {
  const t = useT('people');
  const query = useListSystemsQuery({ limit: most });
  const nothing = <EmptyState title={t('systems.empty')} text={t('systems.emptyText')} />;
  return (
    <Section title={t('systems.title')}>
      <Loaded query={query} empty={nothing}>
        {({ rows }) => {
          const led = rows.filter((system) => system.lead?.id === person.id);
          if (led.length === 0) return nothing;
          return (
            <ul className={styles['systems']}>
              {led.map((system) => (
                <li key={system.id} className={styles['system']}>
                  <RecordLink to={paths.system(system.id)}>{system.name}</RecordLink>
                  <span className={styles['client']}>{system.clientName}</span>
                  <PhaseBadge phase={system.phase} />
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Section>
  );
};
