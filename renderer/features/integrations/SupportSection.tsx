import { Button } from '#components/Button.tsx';
import { KeyValues } from '#components/KeyValues.tsx';
import { Section } from '#components/Section.tsx';
import { useSize } from '#components/use-size.ts';
import { useSupportWords } from '#components/integrations/use-support-words.ts';
import { useLifeLineWords } from '#components/life-line/use-life-line-words.ts';
import { dayX } from '#components/life-line/day-span.ts';
import { TimeAxis } from '#components/life-line/TimeAxis.tsx';
import { findCycle, isStale, longestSupported } from '#domain/integrations/support-cycle.ts';
import { integrationSections } from '#domain/integrations/moves.ts';
import type { IntegrationRecord } from '#state/integrations.ts';
import { useToday } from '#state/session.ts';
import { HorizonBars } from './HorizonBars.tsx';
import { HorizonLegend } from './HorizonLegend.tsx';
import { horizonBars, horizonScale } from './horizon-bars.ts';
import { cycleName } from './upgrade-words.ts';
import { usePlanUpgrade } from './use-plan-upgrade.ts';
import styles from './integrations.module.css';
import horizonStyles from './horizon.module.css';

type SectionProps = { readonly record: IntegrationRecord; readonly onEdit: () => void };

/** The integration's own line of the horizon. */
const OwnHorizon = ({ record: { integration } }: Pick<SectionProps, 'record'>) => {
  const { t, told } = useSupportWords();
  const today = useToday();
  const words = useLifeLineWords();
  const { ref, width } = useSize({ width: 900, height: 800 });
  const scale = horizonScale(today, width);
  const todayX = dayX(today, scale) + scale.pixelsPerDay / 2;
  return (
    <div
      ref={ref}
      className={horizonStyles['own']}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing made of two
      role="img"
      aria-label={told(integration).join(', ')}
    >
      <TimeAxis {...{ scale, width, todayX, words: words.layout }} />
      <HorizonBars
        shape={horizonBars(integration, today, scale)}
        state={integration.support.state}
        width={width}
        unknown={t('horizon.unknown')}
      />
    </div>
  );
};

const useItems = ({ integration, table }: IntegrationRecord) => {
  const { t, format, end, counted, days } = useSupportWords();
  const today = useToday();
  const { support } = integration;
  const { says, source, checkedOn, ends } = support;
  const cycle = findCycle(table, integration.cycle);
  const best = longestSupported(table, today);
  const by =
    says === 'table' ? t('support.saysTable', { source }) : t('support.saysOverride', { source });
  const bought = integration.hasExtendedSupport ? t('page.extendedBought') : t('page.extendedNot');
  const isOld = checkedOn !== null && isStale(checkedOn, today);
  const checked =
    checkedOn === null ? '' : t('support.checkedOn', { date: format.date(checkedOn) });
  return [
    {
      label: t('support.counts'),
      value: [
        counted(integration),
        days(support.daysLeft),
        support.counts === 'extended' ? t('support.countsExtended') : t('support.countsFree'),
      ]
        .filter((part) => part !== '')
        .join(' · '),
    },
    { label: t('support.release'), value: support.releaseDate && format.date(support.releaseDate) },
    { label: t('form.cycle'), value: cycle === null ? '' : cycleName(cycle) },
    { label: t('support.active'), value: end(ends.active) },
    { label: t('support.free'), value: end(ends.support) },
    {
      label: t('support.extended'),
      value: ends.extended === null ? '' : `${end(ends.extended)} (${bought})`,
    },
    { label: t('support.latest'), value: cycle?.latest ?? '' },
    { label: t('page.lead'), value: t('page.leadMonths', { count: integration.leadMonths }) },
    {
      label: t('support.says'),
      value:
        says === null ? (
          t('support.saysNobody')
        ) : (
          <>
            {by}, <span className={isOld ? styles['stale'] : undefined}>{checked}</span>
            {isOld ? <span className={styles['stale']}> · {t('support.stale')}</span> : null}
          </>
        ),
    },
    {
      label: t('proposals.to'),
      value:
        best === null || best.cycle === integration.cycle
          ? ''
          : t('support.newest', { cycle: cycleName(best), date: end(best.endSupport) }),
    },
  ];
};

/** How it stands with its vendor's support: its line of the horizon, every end, who says so and when that was checked. */
export const SupportSection = ({ record, onEdit }: SectionProps) => {
  const { t } = useSupportWords();
  const { integration } = record;
  const items = useItems(record);
  const { plan } = usePlanUpgrade(integration);
  const isToPlan = integration.isDue && integration.openTasks.length === 0;
  return (
    <div id={integrationSections.support} tabIndex={-1}>
      <Section
        title={t('support.title')}
        actions={
          <>
            {isToPlan ? (
              <Button onClick={() => void plan('integration')}>{t('proposals.plan')}</Button>
            ) : null}
            <Button tone="quiet" onClick={onEdit}>
              {t('page.edit')}
              <span className="visually-hidden">: {t('support.title')}</span>
            </Button>
          </>
        }
      >
        <div className={styles['supportBar']}>
          <HorizonLegend />
          <OwnHorizon record={record} />
        </div>
        <KeyValues items={items} columns={2} />
      </Section>
    </div>
  );
};
