import { useState } from 'react';
import { Loaded } from '#components/Loaded.tsx';
import { inReturn, vatBoxes } from '#domain/books/vat-summary.ts';
import type { VatFigure, VatSummary } from '#domain/books/vat-summary.ts';
import { Money } from '#components/Money.tsx';
import { Section } from '#components/Section.tsx';
import { toMinorUnits } from '#domain/money/money.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useGetVatQuery } from '#state/books.ts';
import type { BooksPeriod, PeriodVat } from '#state/books.ts';
import { Periodic } from './Periodic.tsx';
import { useCaseName } from './use-case-name.ts';
import { VatInvoices } from './VatInvoices.tsx';
import { Waiting } from './Waiting.tsx';
import styles from './books.module.css';

/** The boxes that sales fill, exactly and as the return wants them. */
const Boxes = ({ boxes }: Pick<VatSummary, 'boxes'>) => {
  const t = useT('books');
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{t('vat.boxes')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('column.box')}</th>
          <th scope="col">{t('column.text')}</th>
          <th scope="col" className={styles['right']}>
            {t('column.exact')}
          </th>
          <th scope="col" className={styles['right']}>
            {t('column.inReturn')}
          </th>
        </tr>
      </thead>
      <tbody>
        {vatBoxes.map((box) => (
          <tr key={box}>
            <th scope="row">{box}</th>
            <td>{t(`vat.box.${box}`)}</td>
            <td className={styles['right']}>
              <Money value={boxes[box]} />
            </td>
            <td className={styles['right']}>
              <Money value={toMinorUnits(inReturn(boxes[box]) * 100)} isWhole />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

type CasesProps = {
  readonly summary: VatSummary;
  readonly onShow: (group: VatFigure) => void;
};

/** Each case's base and VAT; a figure shows the invoices that it is made of. */
const Cases = ({ summary, onShow }: CasesProps) => {
  const t = useT('books');
  const nameOf = useCaseName();
  const format = useFormat();
  const figure = (group: VatFigure, which: 'base' | 'tax') => (
    <button
      type="button"
      className={styles['figure']}
      aria-label={`${t('vat.show')}: ${nameOf(group)}, ${format.money(group[which])}`}
      onClick={() => onShow(group)}
    >
      {format.money(group[which])}
    </button>
  );
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{t('vat.cases')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('column.case')}</th>
          <th scope="col" className={styles['right']}>
            {t('column.base')}
          </th>
          <th scope="col" className={styles['right']}>
            {t('column.vat')}
          </th>
        </tr>
      </thead>
      <tbody>
        {summary.groups.map((group) => (
          <tr key={`${group.vatCase}|${group.rate}`}>
            <th scope="row">{nameOf(group)}</th>
            <td className={styles['right']}>{figure(group, 'base')}</td>
            <td className={styles['right']}>{figure(group, 'tax')}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {t('vat.sum')}
          </th>
          <td className={styles['right']}>
            <Money value={summary.tax} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
};

type ContentProps = { readonly vat: PeriodVat; readonly period: BooksPeriod };

const Content = ({ vat, period }: ContentProps) => {
  const t = useT('books');
  const format = useFormat();
  const [shown, setShown] = useState<VatFigure | null>(null);
  const { summary } = vat;
  const opened = summary.groups.find(
    (group) => group.vatCase === shown?.vatCase && group.rate === shown.rate,
  );
  return (
    <div className={styles['vat']}>
      {vat.waiting.length > 0 ? <Waiting rows={vat.waiting} /> : null}
      <Section title={`${t('vat.boxes')} ${format.date(period.from)} – ${format.date(period.to)}`}>
        <p className={styles['note']}>{t('vat.boxesNote')}</p>
        <Boxes boxes={summary.boxes} />
      </Section>
      <Section title={t('vat.cases')}>
        {summary.groups.length === 0 ? (
          <p className={styles['note']}>{t('vat.empty')}</p>
        ) : (
          <Cases summary={summary} onShow={setShown} />
        )}
      </Section>
      <Periodic rows={vat.periodic} period={period} />
      {opened === undefined ? null : (
        <VatInvoices group={opened} invoices={vat.invoices} onClose={() => setShown(null)} />
      )}
    </div>
  );
};

/** The VAT of a period's sales: its boxes, its cases, the periodic summary. Summed from the vouchers. */
export const Vat = ({ period: { from, to } }: { readonly period: BooksPeriod }) => (
  <Loaded query={useGetVatQuery({ from, to })} skeleton="record">
    {(vat) => <Content vat={vat} period={{ from, to }} />}
  </Loaded>
);
