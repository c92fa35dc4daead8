import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { SelectInput } from '#components/inputs/SelectInput.tsx';
import { Modal } from '#components/Modal.tsx';
import { dateOrders, decimalMarks } from '#domain/receipts/bank-mapping.ts';
import type { BankMapping as Mapping } from '#domain/receipts/bank-mapping.ts';
import type { BankLines } from '#domain/receipts/bank-line.ts';
import { useT } from '#i18n/t.ts';
import { encodings, mapBankCsv } from '#state/bank-file.ts';
import type { BankFile, Encoding } from '#state/bank-file.ts';
import { useRemembered } from '#state/session.ts';
import styles from './payments.module.css';

type CsvFile = Extract<BankFile, { readonly kind: 'csv' }>;

const noMapping: Mapping = {
  headRow: 0,
  date: -1,
  amount: -1,
  payer: -1,
  reference: -1,
  text: -1,
  dateOrder: 'ymd',
  decimalMark: ',',
};

const columnNames = ['date', 'amount', 'payer', 'reference', 'text'] as const;

/** What was last chosen for files of this bank, where it fits this one; else what it seems to be. */
const startOf = (file: CsvFile, kept: Mapping): Mapping => {
  const widest = Math.max(...file.rows.slice(0, 60).map((row) => row.length));
  const fits = columnNames.every((name) => kept[name] < widest);
  return kept.date >= 0 && kept.amount >= 0 && fits ? kept : (file.guess ?? noMapping);
};

type MappingProps = {
  readonly file: CsvFile;
  readonly onEncoding: (encoding: Encoding) => void;
  readonly onClose: () => void;
  readonly onMapped: (lines: BankLines) => void;
};

const Sample = ({ file, headRow }: { readonly file: CsvFile; readonly headRow: number }) => {
  const t = useT('payments');
  const [head, ...rows] = file.rows.slice(headRow, headRow + 6);
  return (
    <section
      className={styles['sample']}
      aria-label={t('bank.map.sample')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wider than the window: the keyboard scrolls it too
      tabIndex={0}
    >
      <table className={styles['table']}>
        <thead>
          <tr>
            {(head ?? []).map((cell, column) => (
              // Cells have no name but their place.
              <th key={column} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={place}>
              {row.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

/** Which columns of a bank's CSV are what: proposed, looked at, remembered for the bank. */
export const BankMapping = ({ file, onEncoding, onClose, onMapped }: MappingProps) => {
  const t = useT('payments');
  const [kept, keep] = useRemembered(`bank:${file.bank}`, noMapping);
  const [mapping, setMapping] = useState(() => startOf(file, kept));
  const [problem, setProblem] = useState(false);
  const head = file.rows[mapping.headRow] ?? [];
  const columns = head.map((name, column) => ({
    value: String(column),
    label: name.trim() === '' ? String(column + 1) : name,
  }));
  const change = (part: Partial<Mapping>): void => {
    setProblem(false);
    setMapping({ ...mapping, ...part });
  };
  const goOn = (): void => {
    const read = mapBankCsv(file.rows, mapping);
    if (!read.ok) return setProblem(true);
    keep(mapping);
    onMapped(read.value);
  };
  return (
    <Modal title={t('bank.map.title', { name: file.name })} isOpen onClose={onClose} size="large">
      <div className={styles['review']}>
        <p className={styles['hint']}>{t('bank.map.text')}</p>
        <div className={styles['fields']}>
          {columnNames.map((name) => (
            <SelectInput
              key={name}
              label={t(`bank.map.${name === 'text' ? 'words' : name}`)}
              value={mapping[name] < 0 ? '' : String(mapping[name])}
              placeholder={t('bank.map.none')}
              canBeEmpty={name !== 'date' && name !== 'amount'}
              options={columns}
              onChange={(value) => change({ [name]: value === '' ? -1 : Number(value) })}
            />
          ))}
          <SelectInput
            label={t('bank.map.dateOrder')}
            value={mapping.dateOrder}
            options={dateOrders.map((value) => ({ value, label: t(`bank.map.order.${value}`) }))}
            onChange={(value) =>
              change({ dateOrder: dateOrders.find((each) => each === value) ?? 'ymd' })
            }
          />
          <SelectInput
            label={t('bank.map.decimalMark')}
            value={mapping.decimalMark}
            options={decimalMarks.map((value) => ({
              value,
              label: t(value === ',' ? 'bank.map.comma' : 'bank.map.point'),
            }))}
            onChange={(value) => change({ decimalMark: value === '.' ? '.' : ',' })}
          />
          <SelectInput
            label={t('bank.map.encoding')}
            value={file.encoding}
            options={encodings.map((value) => ({ value, label: value.toUpperCase() }))}
            onChange={(value) => {
              const encoding = encodings.find((each) => each === value);
              if (encoding !== undefined && encoding !== file.encoding) onEncoding(encoding);
            }}
          />
        </div>
        <Sample file={file} headRow={mapping.headRow} />
        {problem ? (
          <p className={styles['problem']} role="alert">
            {t('bank.problem.no-columns')}
          </p>
        ) : null}
        <div className={styles['buttons']}>
          <Button onClick={onClose}>{t('bank.review.cancel')}</Button>
          <Button tone="primary" onClick={goOn}>
            {t('bank.map.next')}
          </Button>
        </div>
      </div>
    </Modal>
  );
};
