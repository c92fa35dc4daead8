import type { Column } from '#components/column.ts';
import { PersonMark } from '#components/PersonMark.tsx';
import { PhaseBadge } from '#components/PhaseBadge.tsx';
import { useT } from '#i18n/t.ts';
import type { SystemRow } from '#state/systems.ts';
import styles from './systems.module.css';

/** The columns of the list of systems. */
export const useSystemColumns = (): readonly Column<SystemRow>[] => {
  const t = useT('systems');
  const of = useT('fields');
  return [
    { id: 'name', header: t('list.name'), text: (system) => system.name },
    { id: 'client', header: t('list.client'), text: (system) => system.clientName },
    {
      id: 'phase',
      header: t('list.phase'),
      kind: 'status',
      width: 165,
      text: (system) => of(`phase.${system.phase}`),
      cell: (system) => <PhaseBadge phase={system.phase} />,
    },
    {
      id: 'since',
      header: t('list.since'),
      kind: 'date',
      width: 110,
      text: (system, format) => format.date(system.phaseSince),
    },
    {
      id: 'lead',
      header: t('list.lead'),
      width: 180,
      text: (system) => system.lead?.name ?? t('facts.nobody'),
      cell: (system) =>
        system.lead === null ? (
          <span className={styles['nobody']}>{t('facts.nobody')}</span>
        ) : (
          <PersonMark person={system.lead} withName />
        ),
    },
    {
      id: 'criticality',
      header: t('list.criticality'),
      width: 100,
      text: (system) => t(`criticality.${system.criticality}`),
    },
    {
      id: 'retirement',
      header: t('list.retirement'),
      kind: 'date',
      width: 110,
      text: (system, format) =>
        system.plannedRetirement === null ? '–' : format.date(system.plannedRetirement),
    },
  ];
};
