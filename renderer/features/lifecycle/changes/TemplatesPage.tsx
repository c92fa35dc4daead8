import { useState } from 'react';
import { riskOf } from '#domain/changes/risk.ts';
import { formatDuration } from '#domain/time/duration.ts';
import { Button } from '#components/Button.tsx';
import type { Column } from '#components/column.ts';
import { DataTable } from '#components/DataTable.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { Page } from '#components/Page.tsx';
import { Ratio } from '#components/Ratio.tsx';
import { SectionTabs } from '#components/SectionTabs.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { useShortcut } from '#components/use-shortcut.ts';
import { useUrlState } from '#components/use-url-state.ts';
import { useT } from '#i18n/t.ts';
import { useListChangeTemplatesQuery, type TemplateRow } from '#state/changes.ts';
import styles from './changes.module.css';
import { riskTone } from './risk-tone.ts';
import { TemplateDrawer } from './TemplateDrawer.tsx';
import { UseTemplate } from './UseTemplate.tsx';

const tones = {
  draft: 'quiet',
  approved: 'good',
  suspended: 'bad',
  retired: 'quiet',
} as const;

const closeTones = { successful: 'good', 'with-issues': 'careful', unsuccessful: 'bad' } as const;

const Last = ({ template }: { readonly template: TemplateRow }) => {
  const t = useT('changes');
  const { lastClosings: last } = template;
  if (last.length === 0) return <span className={styles['soft']}>{t('template.none')}</span>;
  const codes = last.map(({ closeCode }) => t(`closeCode.${closeCode}`)).join(', ');
  const label = t('template.lastLabel', { codes });
  return (
    <span className={styles['last']} title={label}>
      <span className="visually-hidden">{label}</span>
      {last.map(({ closedAt, closeCode }) => (
        <span key={closedAt} className={styles['mark']} data-tone={closeTones[closeCode]} />
      ))}
    </span>
  );
};

const useColumns = (onUse: (template: TemplateRow) => void): readonly Column<TemplateRow>[] => {
  const t = useT('changes');
  const why = ({ status, statusReason }: TemplateRow): string => {
    if (status !== 'suspended') return t(`template.status.${status}`);
    return statusReason === ''
      ? t('template.suspendedWhy')
      : t('template.suspendedBecause', { reason: statusReason });
  };
  return [
    { id: 'name', header: t('template.name'), text: ({ name }) => name },
    {
      id: 'system',
      header: t('template.system'),
      width: 120,
      text: ({ systemName }) => systemName ?? t('template.anySystem'),
    },
    {
      id: 'status',
      header: t('calendar.status'),
      kind: 'status',
      width: 170,
      text: why,
      cell: (template) => <StatusBadge tone={tones[template.status]} label={why(template)} />,
    },
    {
      id: 'uses',
      header: t('template.uses'),
      kind: 'number',
      width: 70,
      text: ({ uses }) => String(uses),
    },
    {
      id: 'successful',
      header: t('template.successful'),
      width: 138,
      text: ({ successful, closed }) => `${successful}/${closed}`,
      cell: ({ successful, closed }) => <Ratio part={successful} whole={closed} />,
    },
    {
      id: 'last',
      header: t('template.last'),
      width: 90,
      text: ({ lastClosings }) =>
        lastClosings.map(({ closeCode }) => t(`closeCode.${closeCode}`)).join(', '),
      cell: (template) => <Last template={template} />,
    },
    {
      id: 'risk',
      header: t('template.risk'),
      width: 80,
      text: (template) => {
        const risk = riskOf(template);
        return risk === null ? '' : t(`band.${risk.band}`);
      },
      cell: (template) => {
        const risk = riskOf(template);
        return risk === null ? null : (
          <StatusBadge tone={riskTone[risk.band]} label={t(`band.${risk.band}`)} />
        );
      },
    },
    {
      id: 'estimate',
      header: t('template.estimate'),
      kind: 'duration',
      width: 66,
      text: ({ estimate }) => (estimate === null ? '' : `${formatDuration(estimate)} h`),
    },
    {
      id: 'use',
      header: t('template.use'),
      hidesHeader: true,
      width: 106,
      text: () => '',
      cell: (template) =>
        template.status === 'approved' ? (
          <Button tone="quiet" onClick={() => onUse(template)}>
            <span aria-hidden="true">{t('template.use')}</span>
            <span className="visually-hidden">{t('template.useOf', { name: template.name })}</span>
          </Button>
        ) : null,
    },
  ];
};

/** The kinds of change that are agreed beforehand, how they have gone, and those that are out of use. */
export const TemplatesPage = () => {
  const t = useT('changes');
  const query = useListChangeTemplatesQuery();
  const [{ open }, setUrl] = useUrlState({ open: '' });
  const [used, setUsed] = useState<TemplateRow | null>(null);
  const columns = useColumns(setUsed);
  const add = (): void => setUrl({ open: 'new' });
  const close = (): void => setUrl({ open: '' });
  useShortcut('mod+n', add);
  const opened = query.data?.find(({ id }) => id === open) ?? null;
  const button = (
    <Button tone="primary" onClick={add} keys="mod+n">
      {t('template.add')}
    </Button>
  );
  return (
    <Page
      title={t('template.title')}
      scroll="inside"
      subtitle={<SectionTabs of="tasks" />}
      actions={button}
    >
      <p className={styles['soft']}>{t('template.lead')}</p>
      <Loaded
        query={query}
        empty={<EmptyState title={t('template.emptyTitle')} text={t('template.emptyText')} />}
      >
        {(rows) => (
          <DataTable
            label={t('template.list')}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            remember="change-templates"
            onOpen={({ id }) => setUrl({ open: id })}
          />
        )}
      </Loaded>
      {open === 'new' || opened !== null ? (
        <TemplateDrawer key={open} template={opened} onClose={close} />
      ) : null}
      {used === null ? null : <UseTemplate template={used} onClose={() => setUsed(null)} />}
    </Page>
  );
};
