import { Button } from '#components/Button.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { Page } from '#components/Page.tsx';
import { PdfButton } from '#components/PdfButton.tsx';
import { SectionTabs } from '#components/SectionTabs.tsx';
import { SelectInput } from '#components/inputs/SelectInput.tsx';
import { useUrlState } from '#components/use-url-state.ts';
import type { Period } from '#domain/invoices/invoice.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import { yearOf } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useGetSeriesProofQuery } from '#state/series.ts';
import type { SeriesProof } from '#state/series.ts';
import { useToday } from '#state/session.ts';
import { SeriesFindings } from './SeriesFindings.tsx';
import { SeriesRows } from './SeriesRows.tsx';
import { SeriesVerdict } from './SeriesVerdict.tsx';
import { useSaveProof } from './use-save-proof.ts';
import styles from './series.module.css';

/** A fiscal year by its name: "2026", or "2025/2026" where it isn't a calendar year. */
const yearName = ({ from, to }: Period): string =>
  yearOf(from) === yearOf(to) ? String(yearOf(from)) : `${yearOf(from)}/${yearOf(to)}`;

type YearsProps = { readonly proof: SeriesProof; readonly onChoose: (day: string) => void };

const Years = ({ proof, onChoose }: YearsProps) => {
  const t = useT('series');
  return (
    <SelectInput
      label={t('year')}
      value={proof.year.to}
      options={proof.years.map((year) => ({ value: year.to, label: yearName(year) }))}
      onChange={onChoose}
    />
  );
};

/** The proof that no invoice number is missing or double, fiscal year by fiscal year (R29). */
export const SeriesPage = () => {
  const t = useT('series');
  const today = useToday();
  const [address, setAddress] = useUrlState({ year: '' });
  const chosen = parsePlainDate(address.year, today);
  const query = useGetSeriesProofQuery({ day: chosen.ok ? chosen.value : today });
  const save = useSaveProof();
  return (
    <Page
      title={t('title')}
      subtitle={<SectionTabs of="invoices" />}
      actions={
        <>
          <PdfButton />
          <Button onClick={() => save(chosen.ok ? chosen.value : today)}>{t('saveCsv')}</Button>
        </>
      }
    >
      <Loaded query={query}>
        {(proof) => (
          <div className={styles['page']}>
            <div data-screen-only className={styles['year']}>
              <Years proof={proof} onChoose={(year) => setAddress({ year })} />
            </div>
            <SeriesVerdict proof={proof} name={yearName(proof.year)} />
            <SeriesFindings findings={proof.audit.findings} />
            <SeriesRows rows={proof.rows} />
          </div>
        )}
      </Loaded>
    </Page>
  );
};
