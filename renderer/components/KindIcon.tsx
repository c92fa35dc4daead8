import {
  IconAlertTriangle,
  IconArrowsExchange,
  IconChecklist,
  IconMessageReport,
  IconPackageExport,
  IconPlugConnected,
} from '@tabler/icons-react';
import type { TaskKind } from '#domain/lifecycle/task.ts';
import { useT } from '#i18n/t.ts';
import styles from './KindIcon.module.css';

const icons = {
  release: IconPackageExport,
  change: IconArrowsExchange,
  problem: IconAlertTriangle,
  case: IconMessageReport,
  integration: IconPlugConnected,
  other: IconChecklist,
} as const satisfies Record<TaskKind, typeof IconChecklist>;

type KindIconProps = { readonly kind: TaskKind; readonly withLabel?: boolean };

/** What sort of task: a picture with its name, beside it or as its tooltip. */
export const KindIcon = ({ kind, withLabel = false }: KindIconProps) => {
  const t = useT('fields');
  const Icon = icons[kind];
  const name = t(`kind.${kind}`);
  return (
    <span className={styles['kind']} data-kind={kind} title={withLabel ? undefined : name}>
      <Icon size={15} stroke={1.75} aria-hidden="true" />
      <span className={withLabel ? undefined : 'visually-hidden'}>{name}</span>
    </span>
  );
};
