import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { Page } from '#components/Page.tsx';
import { SectionTabs } from '#components/SectionTabs.tsx';
import { Tabs } from '#components/Tabs.tsx';
import { useUrlState } from '#components/use-url-state.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useListContinuityQuery, useListPortfolioQuery } from '#state/systems.ts';
import { ContinuityTable } from './ContinuityTable.tsx';
import { HeatMap } from './HeatMap.tsx';
import { LeaveSimulator } from './LeaveSimulator.tsx';
import { OpenHandovers } from './OpenHandovers.tsx';
import { SystemGaps } from './SystemGaps.tsx';
import styles from './continuity-page.module.css';

const views = ['measures', 'heat', 'gaps', 'leave', 'handovers'] as const;

const everything = {} as const;

/** Whose hands the systems are in, and whether they stay there: measures, heat map, gaps, absences, handovers. */
export const ContinuityPage = () => {
  const t = useT('continuity');
  const format = useFormat();
  const [{ view }, setAt] = useUrlState({ view: views });
  const query = useListContinuityQuery();
  const portfolio = useListPortfolioQuery(everything, { skip: view !== 'gaps' });
  return (
    <Page
      title={t('title')}
      subtitle={<SectionTabs of="systems" />}
      toolbar={
        <Tabs
          label={t('view.label')}
          value={view}
          onChange={(next) => setAt({ view: next })}
          tabs={views.map((value) => ({ value, label: t(`view.${value}`) }))}
        />
      }
    >
      {view === 'measures' || view === 'heat' ? (
        <Loaded query={query}>
          {(continuity) =>
            continuity.rows.length === 0 ? (
              <EmptyState title={t('empty')} text={t('emptyText')} />
            ) : (
              <>
                <p className={styles['explained']}>
                  {t(view === 'heat' ? 'heat.explained' : 'measures.explained', {
                    from: format.date(continuity.window.from),
                    to: format.date(continuity.window.to),
                  })}
                </p>
                {view === 'heat' ? (
                  <HeatMap continuity={continuity} />
                ) : (
                  <ContinuityTable continuity={continuity} />
                )}
              </>
            )
          }
        </Loaded>
      ) : null}
      {view === 'gaps' ? (
        <Loaded query={portfolio}>
          {(read) => <SystemGaps portfolio={read} isFiltered={false} />}
        </Loaded>
      ) : null}
      {view === 'leave' ? <LeaveSimulator /> : null}
      {view === 'handovers' ? <OpenHandovers /> : null}
    </Page>
  );
};
