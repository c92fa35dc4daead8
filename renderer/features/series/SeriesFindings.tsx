import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import { paths } from '#components/paths.ts';
import { breaksSeries } from '#domain/invoices/series-audit.ts';
import type { SeriesFinding } from '#domain/invoices/series-audit.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { ExplainDialog } from './ExplainDialog.tsx';
import styles from './series.module.css';

type Gap = Extract<SeriesFinding, { kind: 'gap' }>;

const keyOf = (finding: SeriesFinding): string => JSON.stringify(finding);

/** What was found and what to do about it, in words. */
const useFindingText = (): ((finding: SeriesFinding) => string) => {
  const t = useT('series');
  const format = useFormat();
  return (finding) => {
    switch (finding.kind) {
      case 'gap': {
        const numbers =
          finding.from === finding.to ? finding.from : `${finding.from} – ${finding.to}`;
        return finding.reason === null
          ? t('finding.gap', { numbers })
          : t('finding.explained', { numbers, reason: finding.reason });
      }
      case 'double':
        return t('finding.double', { number: finding.number });
      case 'counter-behind':
        return t('finding.counterBehind', { next: finding.next, highest: finding.highest });
      case 'date-order':
        return t('finding.dateOrder', {
          number: finding.number,
          date: format.date(finding.date),
          former: format.date(finding.former),
        });
      case 'content':
        return t('finding.content', { number: finding.number });
      case 'paper':
        return t(finding.state === 'missing' ? 'finding.paperMissing' : 'finding.paperAltered', {
          number: finding.number,
        });
    }
  };
};

type FindingProps = {
  readonly finding: SeriesFinding;
  readonly onExplain: (gap: Gap) => void;
};

const Finding = ({ finding, onExplain }: FindingProps) => {
  const t = useT('series');
  const textOf = useFindingText();
  return (
    <li data-breaks={breaksSeries(finding)}>
      <span>{textOf(finding)}</span>
      {finding.kind === 'gap' && finding.reason === null ? (
        <span data-screen-only>
          <Button onClick={() => onExplain(finding)}>{t('explain.open')}</Button>
        </span>
      ) : null}
      {finding.kind === 'counter-behind' ? (
        <RecordLink to={paths.settings()}>{t('finding.toSettings')}</RecordLink>
      ) : null}
      {finding.kind === 'content' || finding.kind === 'paper' ? (
        <RecordLink to={paths.invoice(finding.id)}>{finding.number}</RecordLink>
      ) : null}
    </li>
  );
};

/** Everything that the proof has found: what breaks the series, and what an auditor will ask about. */
export const SeriesFindings = ({ findings }: { readonly findings: readonly SeriesFinding[] }) => {
  const t = useT('series');
  const [gap, setGap] = useState<Gap | null>(null);
  if (findings.length === 0) return null;
  return (
    <Section title={t('finding.title')} count={findings.length}>
      <ul className={styles['findings']}>
        {findings.map((finding) => (
          <Finding key={keyOf(finding)} finding={finding} onExplain={setGap} />
        ))}
      </ul>
      {gap === null ? null : <ExplainDialog gap={gap} onClose={() => setGap(null)} />}
    </Section>
  );
};
