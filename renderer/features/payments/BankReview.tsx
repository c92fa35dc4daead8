import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import type { QuarantinedRow } from '#domain/receipts/bank-line.ts';
import { useT } from '#i18n/t.ts';
import { useImportBankLinesMutation } from '#state/payments.ts';
import type { MatchedFile } from '#state/payments.ts';
import { BankRow } from './BankRow.tsx';
import { confirmedLines, decisionOf, isOpenLine } from './bank-review.ts';
import type { Decisions } from './bank-review.ts';
import styles from './payments.module.css';

type BankReviewProps = {
  readonly name: string;
  readonly matched: MatchedFile;
  readonly quarantined: readonly QuarantinedRow[];
  readonly onClose: () => void;
};

/** The rows that could not be read, each by its number and what stands there. */
const Quarantine = ({ rows }: { readonly rows: readonly QuarantinedRow[] }) => {
  const t = useT('payments');
  if (rows.length === 0) return null;
  return (
    <details>
      <summary>{t('bank.review.quarantined', { count: rows.length })}</summary>
      <ul className={styles['quarantine']}>
        {rows.slice(0, 200).map(({ place, code, at, found }) => (
          <li key={place}>
            {t('bank.review.quarantinedRow', { place, problem: t(`bank.row.${code}`) })}{' '}
            {found === '' ? null : t('bank.review.quarantinedAt', { at, found })}
          </li>
        ))}
      </ul>
    </details>
  );
};

const Head = () => {
  const t = useT('payments');
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="visually-hidden">{t('bank.review.confirm', { place: '' })}</span>
        </th>
        <th scope="col" className={styles['figure']}>
          {t('bank.review.place')}
        </th>
        <th scope="col">{t('bank.review.date')}</th>
        <th scope="col">{t('bank.review.who')}</th>
        <th scope="col" className={styles['figure']}>
          {t('bank.review.amount')}
        </th>
        <th scope="col">{t('bank.review.match')}</th>
        <th scope="col">{t('bank.review.pays')}</th>
      </tr>
    </thead>
  );
};

/** The movements of a file with what each seems to pay: nothing is booked that wasn't confirmed here, all of it at once. */
export const BankReview = ({ name, matched, quarantined, onClose }: BankReviewProps) => {
  const t = useT('payments');
  const [decisions, setDecisions] = useState<Decisions>({});
  const [book, { isLoading }] = useImportBankLinesMutation();
  const { lines, invoices } = matched;
  const open = lines.filter(isOpenLine);
  const certain = open.filter(({ match }) => match.kind === 'reference' && !match.looksRecorded);
  const confirmed = confirmedLines(matched, decisions);
  const count = (kind: 'known' | 'outgoing'): number =>
    lines.filter(({ match }) => match.kind === kind).length;
  const confirmCertain = (): void => {
    const all = certain.map((each) => [
      each.key,
      { ...decisionOf(each, decisions), isConfirmed: true },
    ]);
    setDecisions({ ...decisions, ...Object.fromEntries(all) });
  };
  const save = () =>
    runCommand(book({ lines: confirmed }).unwrap(), ({ booked }) => {
      notify.done(t('bank.review.done', { count: booked }), { undo: true });
      onClose();
    });
  return (
    <Modal title={t('bank.review.title', { name })} isOpen onClose={onClose} size="wide">
      <div className={styles['review']}>
        <p className={styles['hint']}>
          {open.length === 0
            ? t('bank.review.nothingLeft')
            : t('bank.review.summary', {
                known: count('known'),
                out: count('outgoing'),
                rest: open.length,
              })}
        </p>
        <Quarantine rows={quarantined} />
        <div className={styles['rows']}>
          <table className={styles['table']} aria-label={t('bank.review.title', { name })}>
            <Head />
            <tbody>
              {lines.map((own) => (
                <BankRow
                  key={own.key}
                  own={own}
                  invoices={invoices}
                  decision={decisionOf(own, decisions)}
                  onChange={(decision) => setDecisions({ ...decisions, [own.key]: decision })}
                />
              ))}
            </tbody>
          </table>
        </div>
        <div className={styles['buttons']}>
          <Button onClick={onClose}>{t('bank.review.cancel')}</Button>
          {certain.length === 0 ? null : (
            <Button onClick={confirmCertain}>
              {t('bank.review.confirmAll', { count: certain.length })}
            </Button>
          )}
          <Button
            tone="primary"
            isBusy={isLoading}
            isDisabled={confirmed.length === 0}
            onClick={() => void save()}
          >
            {t('bank.review.book', { count: confirmed.length })}
          </Button>
        </div>
      </div>
    </Modal>
  );
};
