import type { SupportEnd } from '#domain/integrations/support-cycle.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { IntegrationRow } from '#state/integrations.ts';

type Named = Pick<IntegrationRow, 'name' | 'version'> & {
  readonly product: Pick<IntegrationRow['product'], 'product'>;
};

/** What an integration is called: its product and version, and what it is for where that is said. */
export const integrationName = ({ product, version, name }: Named): string =>
  [`${product.product} ${version}`.trim(), name].filter((part) => part !== '').join(' · ');

/** Ends of support in words. */
export const useSupportWords = () => {
  const t = useT('integrations');
  const format = useFormat();
  const end = (of: SupportEnd | null): string => {
    if (of === null) return '–';
    return of === 'ended' ? t('support.ended') : format.date(of);
  };
  const days = (left: number | null): string => {
    if (left === null) return '';
    if (left === 0) return t('support.today');
    return left > 0
      ? t('support.daysLeft', { count: left })
      : t('support.daysAgo', { count: -left });
  };
  const counted = ({ support }: Pick<IntegrationRow, 'support'>): string => {
    if (support.state === 'unknown') return t('support.unknown');
    if (support.end !== null) return format.date(support.end);
    return support.isPast ? t('support.ended') : t('support.none');
  };
  /** An integration in lines: its name, where it is, its ends, how it stands. */
  const told = (row: IntegrationRow): readonly string[] => {
    const { ends, says, source, checkedOn, counts } = row.support;
    const line = (label: string, of: SupportEnd | null): readonly string[] =>
      of === null ? [] : [`${label} ${end(of)}`];
    const risk = row.acceptedRisk;
    const bought = row.hasExtendedSupport ? t('page.extendedBought') : t('page.extendedNot');
    return [
      integrationName(row),
      `${row.systemName} · ${row.clientName}`,
      `${t(`support.state.${row.support.state}`)} ${days(row.support.daysLeft)}`.trim(),
      ...line(t('support.active'), ends.active),
      ...line(t('support.free'), ends.support),
      ...line(`${t('support.extended')} (${bought})`, ends.extended),
      ...(counts === 'extended' ? [`${t('support.counts')}: ${t('support.countsExtended')}`] : []),
      ...(risk === null ? [] : [t('support.riskUntil', { date: format.date(risk.until) })]),
      ...(says === null || checkedOn === null
        ? []
        : [`${source}, ${t('support.checkedOn', { date: format.date(checkedOn) })}`]),
    ];
  };
  return { t, format, end, days, counted, told };
};
