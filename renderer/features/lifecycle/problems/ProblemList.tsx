import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ClientId } from '#domain/record.ts';
import { daysBetween } from '#domain/time/plain-date.ts';
import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { PriorityMark } from '#features/lifecycle/cases/CaseBadges.tsx';
import { useT } from '#i18n/t.ts';
import {
  useListProblemsQuery,
  type ProblemRow,
  type ProblemState,
} from '#state/problem-records.ts';
import { useToday } from '#state/session.ts';
import { ProblemStatusBadge } from './ProblemStatusBadge.tsx';

type ProblemListProps = {
  readonly state: ProblemState;
  readonly clientId: ClientId | undefined;
};

const pageSize = 200;

const useNameColumns = (): readonly Column<ProblemRow>[] => {
  const t = useT('problemRecords');
  const cases = useT('cases');
  return [
    { id: 'number', header: t('field.number'), width: 126, text: ({ task }) => task.number },
    {
      id: 'priority',
      header: t('field.priority'),
      width: 72,
      text: ({ priority }) => cases('priority', { priority }),
      cell: ({ priority }) => <PriorityMark priority={priority} />,
    },
    {
      id: 'title',
      header: t('field.title'),
      text: ({ task }) => task.title,
      cell: ({ task }) => <RecordLink to={paths.task(task.id)}>{task.title}</RecordLink>,
    },
    {
      id: 'system',
      header: t('field.system'),
      width: 180,
      text: ({ systemName, clientName }) => `${systemName} · ${clientName}`,
    },
  ];
};

const useStateColumns = (state: ProblemState): readonly Column<ProblemRow>[] => {
  const t = useT('problemRecords');
  const today = useToday();
  if (state === 'known-error') {
    return [
      {
        id: 'clientText',
        header: t('field.clientText'),
        text: ({ problem }) => problem.knownError?.clientText ?? '',
      },
      {
        id: 'since',
        header: t('field.knownSince'),
        kind: 'date',
        width: 108,
        text: ({ problem: { knownError: error } }, format) =>
          error === null ? '–' : format.date(error.since),
      },
      {
        id: 'published',
        header: t('field.isPublished'),
        kind: 'status',
        width: 130,
        text: ({ problem }) =>
          t(problem.knownError?.isPublished === true ? 'list.published' : 'list.notPublished'),
        cell: ({ problem }) =>
          problem.knownError?.isPublished === true ? (
            <StatusBadge tone="good" label={t('list.published')} />
          ) : (
            <StatusBadge tone="careful" label={t('list.notPublished')} />
          ),
      },
    ];
  }
  if (state === 'risk-accepted') {
    return [
      {
        id: 'acceptedBy',
        header: t('risk.acceptedBy'),
        width: 170,
        text: ({ problem }) => problem.acceptedRisk?.acceptedBy ?? '',
      },
      {
        id: 'review',
        header: t('risk.reviewOn'),
        kind: 'date',
        width: 130,
        text: ({ problem: { acceptedRisk: risk } }, format) =>
          risk === null ? '–' : format.date(risk.reviewOn),
      },
    ];
  }
  return [
    {
      id: 'status',
      header: t('field.status'),
      kind: 'status',
      width: 140,
      text: ({ problem }) => t(`status.${problem.status}`),
      cell: ({ problem }) => <ProblemStatusBadge status={problem.status} />,
    },
    {
      id: 'age',
      header: t('field.age'),
      kind: 'number',
      width: 84,
      text: ({ problem }) =>
        t('list.days', { count: Math.max(0, daysBetween(problem.detectedOn, today)) }),
    },
  ];
};

const empties = {
  open: ['list.empty', 'list.emptyText'],
  all: ['list.empty', 'list.emptyText'],
  'known-error': ['list.emptyKnown', 'list.emptyKnownText'],
  'risk-accepted': ['list.emptyRisks', 'list.emptyRisksText'],
} as const;

/** Problems that wait for somebody, known errors with what the client is told, or risks with their day of review. */
export const ProblemList = ({ state, clientId }: ProblemListProps) => {
  const t = useT('problemRecords');
  const navigate = useNavigate();
  const [limit, setLimit] = useState(pageSize);
  const columns = [...useNameColumns(), ...useStateColumns(state)];
  const query = useListProblemsQuery({ state, clientId, limit });
  const [title, text] = empties[state];
  return (
    <Loaded query={query} empty={<EmptyState title={t(title)} text={t(text)} />}>
      {({ rows, total }) => (
        <DataTable
          label={t('list.label')}
          columns={columns}
          rows={rows}
          total={total}
          rowKey={({ task }) => task.id}
          remember={`problems-${state}`}
          onOpen={({ task }) => void navigate(paths.task(task.id))}
          onMore={() => setLimit(limit * 2)}
        />
      )}
    </Loaded>
  );
};
