import { IconTable } from '@tabler/icons-react';
import { IconButton } from '#components/IconButton.tsx';
import { paths } from '#components/paths.ts';
import { Ratio } from '#components/Ratio.tsx';
import { RecordLink } from '#components/RecordLink.tsx';
import { SegmentedFilter } from '#components/SegmentedFilter.tsx';
import { supportRisk } from '#domain/integrations/support.ts';
import { useT } from '#i18n/t.ts';
import { useToday } from '#state/session.ts';
import type { IntegrationRow } from '#state/integrations.ts';
import { Horizon } from './Horizon.tsx';
import { HorizonLegend } from './HorizonLegend.tsx';
import type { IntegrationFiltering } from './use-integration-filters.ts';
import styles from './integrations.module.css';

type ViewProps = {
  readonly rows: readonly IntegrationRow[];
  readonly proposals: number;
  readonly filtering: IntegrationFiltering;
};

/** How many of those in use are without support, how near the next end is, and what is left to plan. */
const Figures = ({ rows, proposals }: Pick<ViewProps, 'rows' | 'proposals'>) => {
  const t = useT('integrations');
  const risk = supportRisk(rows);
  return (
    <p className={styles['figures']}>
      <span>
        {t('horizon.risks')}{' '}
        <Ratio
          part={risk.past}
          whole={risk.all}
          to={paths.integrations({ view: 'list', state: 'past' })}
        />
      </span>
      {risk.nearest === null ? null : <span>{t('horizon.nearest', { count: risk.nearest })}</span>}
      {proposals === 0 ? null : (
        <RecordLink to={paths.integrations({ view: 'proposals' })}>
          {t('horizon.due', { count: proposals })}
        </RecordLink>
      )}
    </p>
  );
};

/** The horizon with its figures and what its bars mean. */
export const HorizonView = ({ rows, proposals, filtering }: ViewProps) => {
  const t = useT('integrations');
  const today = useToday();
  return (
    <div className={styles['horizon']}>
      <div className={styles['bar']}>
        <Figures rows={rows} proposals={proposals} />
        <HorizonLegend />
        <IconButton
          label={t('horizon.asTable')}
          icon={<IconTable size={16} />}
          onClick={() => filtering.change({ view: 'list' })}
        />
      </div>
      <Horizon
        rows={rows}
        grouping={filtering.grouping}
        today={today}
        corner={
          <SegmentedFilter
            label={t('filter.group')}
            value={filtering.grouping}
            onChange={(group) => filtering.change({ group })}
            options={[
              { value: 'client', label: t('filter.byClient') },
              { value: 'product', label: t('filter.byProduct') },
            ]}
          />
        }
      />
    </div>
  );
};
