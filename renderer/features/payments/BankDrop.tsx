import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { FileDrop } from '#components/FileDrop.tsx';
import { notify } from '#components/notify.tsx';
import type { BankFileProblem, BankLines, QuarantinedRow } from '#domain/receipts/bank-line.ts';
import { useT } from '#i18n/t.ts';
import { readBankFile } from '#state/bank-file.ts';
import type { BankFile, Encoding } from '#state/bank-file.ts';
import { useMatchBankLinesMutation } from '#state/payments.ts';
import type { MatchedFile } from '#state/payments.ts';
import { BankMapping } from './BankMapping.tsx';
import { BankReview } from './BankReview.tsx';
import styles from './payments.module.css';

type RefusalProps = { readonly name: string; readonly problem: BankFileProblem };

/** Why a file was refused, and where in it. */
const Refusal = ({ name, problem: { code, place, found } }: RefusalProps) => {
  const t = useT('payments');
  return (
    <p className={styles['problem']} role="alert">
      <strong>{t('bank.refused', { name })}.</strong> {t(`bank.problem.${code}`)}{' '}
      {place === 0 ? null : t('bank.at', { place })}{' '}
      {found === '' ? null : t('bank.found', { found })} {t('bank.nothing')}
    </p>
  );
};

type Review = {
  readonly name: string;
  readonly matched: MatchedFile;
  readonly quarantined: readonly QuarantinedRow[];
};

/** Takes a bank's file, dropped or chosen: judged at once, its columns agreed on, its lines matched and gone through. */
export const BankDrop = () => {
  const t = useT('payments');
  const [chosen, setChosen] = useState<File | null>(null);
  const [file, setFile] = useState<BankFile | null>(null);
  const [review, setReview] = useState<Review | null>(null);
  const [match] = useMatchBankLinesMutation();
  const look = async (name: string, { lines, quarantined }: BankLines): Promise<void> => {
    try {
      const matched = await match({ lines }).unwrap();
      setReview({ name, matched, quarantined });
      setFile(null);
    } catch (error) {
      notify.fault(error);
    }
  };
  const take = async (next: File, encoding?: Encoding): Promise<void> => {
    setChosen(next);
    setReview(null);
    const read = await readBankFile(next, encoding);
    setFile(read);
    if (read.kind === 'lines') await look(read.name, read.found);
  };
  return (
    <div className={styles['stack']}>
      <FileDrop
        picture={<IconFileImport size={26} stroke={1.25} aria-hidden="true" />}
        words={{
          drop: t('bank.drop'),
          dropNow: t('bank.dropNow'),
          text: t('bank.dropText'),
          choose: t('bank.choose'),
        }}
        accept=".csv,.txt,.xml,.bgm,text/csv,text/plain,application/xml"
        onFile={(next) => void take(next)}
      />
      {file?.kind === 'refused' ? <Refusal name={file.name} problem={file.problem} /> : null}
      {file?.kind === 'csv' ? (
        <BankMapping
          file={file}
          onEncoding={(encoding) => {
            if (chosen !== null) void take(chosen, encoding);
          }}
          onClose={() => setFile(null)}
          onMapped={(found) => void look(file.name, found)}
        />
      ) : null}
      {review === null ? null : <BankReview {...review} onClose={() => setReview(null)} />}
    </div>
  );
};
