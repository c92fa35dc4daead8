import { IconPlus, IconServer } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { Button } from '#components/Button.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded, type Query } from '#components/Loaded.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { Portfolio } from '#components/portfolio/Portfolio.tsx';
import { SectionTabs } from '#components/SectionTabs.tsx';
import { useShortcut } from '#components/use-shortcut.ts';
import { useT } from '#i18n/t.ts';
import { useToday } from '#state/session.ts';
import { useListPortfolioQuery, type Portfolio as Systems } from '#state/systems.ts';
import { PhaseBoard } from './PhaseBoard.tsx';
import { SystemFilters } from './SystemFilters.tsx';
import { SystemGaps } from './SystemGaps.tsx';
import { SystemList } from './SystemList.tsx';
import { useSystemFilters, type SystemFiltering } from './use-system-filters.ts';

/** What the systems say when there are none: why, and what to do next. */
const NothingHere = ({ filtering }: { readonly filtering: SystemFiltering }) => {
  const t = useT('systems');
  const ofClients = useT('clients');
  const { hasClients } = filtering;
  if (filtering.isFiltered) {
    return (
      <EmptyState
        title={t('list.emptyFiltered')}
        text={t('list.emptyFilteredText')}
        action={<Button onClick={filtering.clear}>{t('clearFilters')}</Button>}
      />
    );
  }
  return (
    <EmptyState
      icon={<IconServer size={32} stroke={1.25} />}
      title={t('list.empty')}
      text={hasClients ? t('list.emptyText') : t('list.emptyNoClients')}
      action={
        <Button tone="primary" to={hasClients ? paths.newSystem() : paths.newClient()}>
          {hasClients ? t('add') : ofClients('add')}
        </Button>
      }
    />
  );
};

type LivesProps = {
  readonly filtering: SystemFiltering;
  readonly query: Query<Systems>;
  readonly empty: ReactNode;
};

/** All systems by phase or in time, or the days of them on which nobody led. */
const Lives = ({ filtering, query, empty }: LivesProps) => {
  const navigate = useNavigate();
  const today = useToday();
  return (
    <Loaded query={query} empty={empty}>
      {(portfolio) => {
        if (filtering.view === 'board') return <PhaseBoard portfolio={portfolio} />;
        return filtering.view === 'gaps' ? (
          <SystemGaps portfolio={portfolio} isFiltered={filtering.isFiltered} />
        ) : (
          <Portfolio
            portfolio={portfolio}
            today={today}
            onOpen={(id) => void navigate(paths.system(id))}
            onGaps={() => filtering.show('gaps')}
          />
        );
      }}
    </Loaded>
  );
};

/** Every system that the firm looks after: as a list, as life lines under one axis, or their gaps in responsibility. */
export const SystemsPage = () => {
  const t = useT('systems');
  const navigate = useNavigate();
  const filtering = useSystemFilters();
  const isList = filtering.view === 'list';
  const query = useListPortfolioQuery(filtering.filter, { skip: isList });
  const add = paths.newSystem(filtering.client?.id);
  useShortcut('mod+n', () => void navigate(add));
  const empty = <NothingHere filtering={filtering} />;
  return (
    <Page
      title={t('title')}
      subtitle={<SectionTabs of="systems" />}
      scroll="inside"
      actions={
        <Button tone="primary" icon={<IconPlus size={16} />} to={add} keys="mod+n">
          {t('add')}
        </Button>
      }
      toolbar={<SystemFilters filtering={filtering} gaps={isList ? undefined : query.data?.gaps} />}
    >
      {isList ? (
        <SystemList filtering={filtering} empty={empty} />
      ) : (
        <Lives filtering={filtering} query={query} empty={empty} />
      )}
    </Page>
  );
};
