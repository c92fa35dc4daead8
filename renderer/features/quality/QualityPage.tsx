import type { ReactNode } from 'react';
import { closeCodes } from '#domain/changes/change.ts';
import { ageBuckets } from '#domain/problems/problem-figures.ts';
import { severities } from '#domain/releases/defect.ts';
import { parseId, type ClientId } from '#domain/record.ts';
import { addMonths } from '#domain/time/plain-date.ts';
import { brandText } from '#domain/brand.ts';
import { ClientFilter } from '#components/ClientFilter.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import { PdfButton } from '#components/PdfButton.tsx';
import { Ratio } from '#components/Ratio.tsx';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import { SectionTabs } from '#components/SectionTabs.tsx';
import { SegmentedFilter } from '#components/SegmentedFilter.tsx';
import { useUrlState } from '#components/use-url-state.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useT } from '#i18n/t.ts';
import { useGetQualityQuery, type Quality } from '#state/quality.ts';
import { useToday } from '#state/session.ts';
import { StackedColumns } from './StackedColumns.tsx';
import styles from './quality.module.css';

const lengths = ['3', '12', '24'] as const;

const outcomeTones = { successful: 'good', 'with-issues': 'careful', unsuccessful: 'bad' } as const;
const severityTones = {
  critical: 'bad',
  major: 'careful',
  minor: 'calm',
  cosmetic: 'quiet',
} as const;

type FigureProps = {
  readonly label: string;
  readonly value: ReactNode;
  readonly more?: string;
};

const Figure = ({ label, value, more }: FigureProps) => (
  <div className={styles['figure']}>
    <dt>{label}</dt>
    <dd>
      {value}
      {more === undefined ? null : <span className={styles['more']}>{more}</span>}
    </dd>
  </div>
);

type PartProps = { readonly quality: Quality };

const Changes = ({ quality: { changes } }: PartProps) => {
  const t = useT('quality');
  const format = useFormat();
  const to = paths.tasks({ view: 'list', kind: 'change' });
  return (
    <div className={styles['part']}>
      <Section title={t('changes.title')}>
        <dl className={styles['figures']}>
          <Figure
            label={t('changes.success')}
            value={<Ratio {...changes.success} to={to} />}
            more={t('changes.successText')}
          />
          <Figure label={t('changes.achieved')} value={<Ratio {...changes.achieved} to={to} />} />
          <Figure label={t('changes.emergency')} value={<Ratio {...changes.emergency} to={to} />} />
        </dl>
        <StackedColumns
          label={t('changes.chart')}
          of={t('month')}
          columns={changes.months.map((row) => ({
            key: row.month,
            label: format.shortMonth(brandText(`${row.month}-01`)).replace('.', ''),
            title: row.month,
            segments: closeCodes.map((code) => ({
              name: t(`outcome.${code}`),
              tone: outcomeTones[code],
              count: row[code],
            })),
          }))}
        />
      </Section>
    </div>
  );
};

const Defects = ({ quality: { defects } }: PartProps) => {
  const t = useT('quality');
  return (
    <div className={styles['part']}>
      <Section title={t('defects.title')}>
        <dl className={styles['figures']}>
          <Figure
            label={t('defects.removal')}
            value={
              <Ratio {...defects.removal} to={paths.tasks({ view: 'list', kind: 'release' })} />
            }
            more={t('defects.removalText')}
          />
        </dl>
        <StackedColumns
          label={t('defects.chart')}
          of={t('release')}
          columns={defects.releases.map(({ id, number, title, bySeverity }) => ({
            key: id,
            label: number.slice(-3),
            title: `${number} ${title}`,
            segments: severities.map((severity) => ({
              name: t(`severity.${severity}`),
              tone: severityTones[severity],
              count: bySeverity[severity],
            })),
          }))}
        />
      </Section>
    </div>
  );
};

const Problems = ({ quality: { problems } }: PartProps) => {
  const t = useT('quality');
  const format = useFormat();
  const { age } = problems;
  const labels = [t('age.month'), t('age.quarter'), t('age.half'), t('age.older')];
  return (
    <div className={styles['part']}>
      <Section title={t('problems.title')}>
        <dl className={styles['figures']}>
          <Figure
            label={t('problems.age')}
            value={
              age.count === 0 ? (
                t('none')
              ) : (
                <RecordLink to={paths.cases({ view: 'problems' })}>
                  {t('problems.days', { days: format.number(Math.round(age.days / age.count)) })}
                </RecordLink>
              )
            }
            more={t('problems.ageText', {
              days: format.number(age.days),
              count: age.count,
              median: format.number(age.median ?? 0),
            })}
          />
          <Figure label={t('problems.knownErrors')} value={<Ratio {...problems.knownErrors} />} />
          <Figure
            label={t('problems.recurrence')}
            value={<Ratio {...problems.recurrence} />}
            more={t('problems.recurrenceText')}
          />
        </dl>
        <StackedColumns
          label={t('problems.chart')}
          of={t('age.title')}
          columns={ageBuckets.map((_, place) => ({
            key: String(place),
            label: ['≤30', '≤90', '≤180', '>180'][place] ?? '',
            title: labels[place] ?? '',
            segments: [
              { name: t('problems.open'), tone: 'careful', count: age.buckets[place] ?? 0 },
            ],
          }))}
        />
      </Section>
    </div>
  );
};

const Incidents = ({ quality: { incidents } }: PartProps) => {
  const t = useT('quality');
  const format = useFormat();
  const time = ({ seconds, count, median, ninetieth }: Quality['incidents']['restore']) =>
    count === 0
      ? { value: t('none') }
      : {
          value: format.hours(Math.round(seconds / count)),
          more: t('incidents.spread', {
            count,
            median: format.hours(Math.round(median ?? 0)),
            ninetieth: format.hours(ninetieth ?? 0),
          }),
        };
  return (
    <div className={styles['part']}>
      <Section title={t('incidents.title')}>
        <dl className={styles['figures']}>
          <Figure
            label={t('incidents.compliance')}
            value={<Ratio {...incidents.compliance} to={paths.cases({ state: 'missed' })} />}
            more={t('incidents.complianceText')}
          />
          <Figure label={t('incidents.response')} {...time(incidents.response)} />
          <Figure label={t('incidents.restore')} {...time(incidents.restore)} />
        </dl>
      </Section>
    </div>
  );
};

const Releases = ({ quality: { releases } }: PartProps) => {
  const t = useT('quality');
  const to = paths.tasks({ view: 'list', kind: 'release' });
  return (
    <div className={styles['part']}>
      <Section title={t('releases.title')}>
        <dl className={styles['figures']}>
          <Figure label={t('releases.punctual')} value={<Ratio {...releases.punctual} to={to} />} />
          <Figure
            label={t('releases.failed')}
            value={<Ratio {...releases.failed} to={to} />}
            more={t('releases.failedText')}
          />
        </dl>
      </Section>
    </div>
  );
};

/** How well the work is done: changes, releases, defects, problems and promises, each figure with what it is made of. */
export const QualityPage = () => {
  const t = useT('quality');
  const today = useToday();
  const format = useFormat();
  const [at, set] = useUrlState({ months: '12', client: 'all' });
  const months = lengths.find((length) => length === at.months) ?? '12';
  const client = at.client === 'all' ? null : parseId<ClientId>(at.client);
  const from = addMonths(today, -Number(months));
  const query = useGetQualityQuery({
    from,
    to: today,
    clientId: client?.ok === true ? client.value : undefined,
  });
  return (
    <Page
      title={t('title')}
      subtitle={<SectionTabs of="tasks" />}
      actions={<PdfButton />}
      toolbar={
        <>
          <SegmentedFilter
            label={t('period')}
            value={months}
            onChange={(length) => set({ months: length })}
            options={lengths.map((value) => ({
              value,
              label: t('months', { count: Number(value) }),
            }))}
          />
          <ClientFilter value={at.client} onChange={(client) => set({ client })} />
        </>
      }
    >
      <Loaded query={query} skeleton="record">
        {(quality) => (
          <div>
            <p className={styles['note']}>{t('note', { period: format.dateRange(from, today) })}</p>
            <div className={styles['parts']}>
              <Changes quality={quality} />
              <Releases quality={quality} />
              <Defects quality={quality} />
              <Problems quality={quality} />
              <Incidents quality={quality} />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
};
