import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '#components/Button.tsx';
import { DataTable } from '#components/DataTable.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { SectionTabs } from '#components/SectionTabs.tsx';
import { useT } from '#i18n/t.ts';
import { useListCasesQuery } from '#state/cases.ts';
import { ProblemList } from '#features/lifecycle/problems/ProblemList.tsx';
import { CaseFilters } from './CaseFilters.tsx';
import { IntakeLine } from './IntakeLine.tsx';
import { useCaseColumns } from './use-case-columns.tsx';
import { useCaseFilters, type CaseFiltering } from './use-case-filters.ts';

const pageSize = 200;

const Nothing = ({ filtering }: { readonly filtering: CaseFiltering }) => {
  const t = useT('cases');
  return filtering.isFiltered ? (
    <EmptyState
      title={t('list.emptyFiltered')}
      text={t('list.emptyFilteredText')}
      action={<Button onClick={filtering.clear}>{t('filter.clear')}</Button>}
    />
  ) : (
    <EmptyState title={t('list.empty')} text={t('list.emptyText')} />
  );
};

const CaseList = ({ filtering }: { readonly filtering: CaseFiltering }) => {
  const t = useT('cases');
  const navigate = useNavigate();
  const columns = useCaseColumns();
  const [limit, setLimit] = useState(pageSize);
  const { state, kind, clientId, text } = filtering;
  const query = useListCasesQuery({
    state,
    kind: kind === 'all' ? undefined : kind,
    clientId,
    text,
    limit,
  });
  return (
    <Loaded query={query} empty={<Nothing filtering={filtering} />}>
      {({ rows, total }) => (
        <DataTable
          label={t('title')}
          columns={columns}
          rows={rows}
          total={total}
          rowKey={({ task }) => task.id}
          remember="cases"
          onOpen={({ task }) => void navigate(paths.task(task.id))}
          onMore={() => setLimit(limit * 2)}
        />
      )}
    </Loaded>
  );
};

const problemStateOf = {
  problems: 'open',
  'known-errors': 'known-error',
  risks: 'risk-accepted',
} as const;

/** Cases with their clocks and the line that takes in the next one; beside them the problems behind them. */
export const CasesPage = () => {
  const t = useT('cases');
  const filtering = useCaseFilters();
  const { view, clientId } = filtering;
  return (
    <Page
      title={t('title')}
      scroll="inside"
      subtitle={<SectionTabs of="tasks" />}
      toolbar={<CaseFilters filtering={filtering} />}
    >
      {view === 'cases' ? (
        <>
          <IntakeLine />
          <CaseList filtering={filtering} />
        </>
      ) : (
        <ProblemList state={problemStateOf[view]} clientId={clientId} />
      )}
    </Page>
  );
};
