import { KeyValues } from '#components/KeyValues.tsx';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { SeriesProof } from '#state/series.ts';
import styles from './series.module.css';

type SeriesVerdictProps = { readonly proof: SeriesProof; readonly name: string };

/** The proof in one sentence, and what it rests on. */
export const SeriesVerdict = ({ proof, name }: SeriesVerdictProps) => {
  const t = useT('series');
  const format = useFormat();
  const { audit, year, next, isCurrent } = proof;
  const sentence = (): string => {
    if (audit.first === null || audit.last === null) return t('verdict.empty', { year: name });
    const facts = { count: audit.count, first: audit.first, last: audit.last, year: name };
    return audit.isUnbroken ? t('verdict.whole', facts) : t('verdict.broken', facts);
  };
  return (
    <section
      className={styles['verdict']}
      data-whole={audit.isUnbroken}
      aria-label={t('verdict.label')}
    >
      <p>{sentence()}</p>
      <KeyValues
        columns={2}
        items={[
          {
            label: t('facts.period'),
            value: `${format.date(year.from)} – ${format.date(year.to)}`,
          },
          { label: t('facts.count'), value: String(audit.count) },
          { label: t('facts.first'), value: audit.first },
          { label: t('facts.last'), value: audit.last },
          { label: t('facts.next'), value: isCurrent ? next : null },
          { label: t('facts.checked'), value: t('facts.checkedText') },
        ]}
      />
    </section>
  );
};
