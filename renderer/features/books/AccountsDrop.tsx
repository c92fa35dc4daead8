import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { FileDrop } from '#components/FileDrop.tsx';
import { notify } from '#components/notify.tsx';
import type { ComparedAccount } from '#domain/books/compare-accounts.ts';
import { useT } from '#i18n/t.ts';
import { readAccountsFile, type AccountsFile } from '#state/accounts-file.ts';
import { useCompareChartMutation } from '#state/books.ts';
import { AccountsDryRun } from './AccountsDryRun.tsx';
import styles from './books.module.css';

/** Why a file was refused, and where in it. */
const Refusal = ({ file }: { readonly file: Extract<AccountsFile, { ok: false }> }) => {
  const t = useT('books');
  const { line, code, found } = file.problem;
  const place = [
    ...(line === 0 ? [] : [t('sie.line', { line })]),
    ...(found === '' ? [] : [t('sie.found', { found })]),
  ].join(', ');
  return (
    <p className={styles['problem']} role="alert">
      <strong>{t('sie.refused', { name: file.name })}.</strong> {t(`sie.problem.${code}`)}{' '}
      {place === '' ? '' : `${place}. `}
      {t('sie.nothingTaken')}
    </p>
  );
};

/** Takes the ledger's SIE file, dropped or chosen: judged at once, shown as what it would change, then read in. */
export const AccountsDrop = () => {
  const t = useT('books');
  const [file, setFile] = useState<AccountsFile | null>(null);
  const [compared, setCompared] = useState<readonly ComparedAccount[] | null>(null);
  const [compare] = useCompareChartMutation();
  const take = async (chosen: File): Promise<void> => {
    const read = await readAccountsFile(chosen);
    try {
      setCompared(read.ok ? await compare({ accounts: read.accounts }).unwrap() : null);
      setFile(read);
    } catch (error) {
      notify.fault(error);
    }
  };
  return (
    <>
      <FileDrop
        picture={<IconFileImport size={26} stroke={1.25} aria-hidden="true" />}
        words={{
          drop: t('accounts.drop'),
          dropNow: t('accounts.dropNow'),
          text: t('accounts.dropText'),
          choose: t('accounts.choose'),
        }}
        accept=".se,.si,.sie"
        onFile={(chosen) => void take(chosen)}
      />
      {file !== null && !file.ok ? <Refusal file={file} /> : null}
      {file !== null && file.ok && compared !== null ? (
        <AccountsDryRun file={file} compared={compared} onClose={() => setFile(null)} />
      ) : null}
    </>
  );
};
