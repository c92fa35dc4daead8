import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { FileDrop } from '#components/FileDrop.tsx';
import { notify } from '#components/notify.tsx';
import type { ComparedProduct } from '#domain/integrations/compare-cycles.ts';
import { useT } from '#i18n/t.ts';
import { useCompareSupportCyclesMutation } from '#state/integrations.ts';
import { useToday } from '#state/session.ts';
import { CyclesDryRun } from './CyclesDryRun.tsx';
import { readCyclesFile, type CyclesFile } from './read-cycles-file.ts';
import styles from './integrations.module.css';

/** Why a file was refused, and where in it. */
const Refusal = ({ file }: { readonly file: Extract<CyclesFile, { ok: false }> }) => {
  const t = useT('integrations');
  const { code, at, found } = file.problem;
  const place = found === '' ? t('cycles.at', { at }) : t('cycles.atFound', { at, found });
  const why = [t(`cycles.problem.${code}`), ...(at === '' ? [] : [place])].join(' ');
  return (
    <p className={styles['problem']} role="alert">
      <strong>{t('cycles.refused', { name: file.name })}.</strong>{' '}
      {t('cycles.refusedText', { why })}
    </p>
  );
};

/** Takes a table of endoflife.date, dropped or chosen: judged at once, shown as what it would change, then read in. */
export const CyclesDrop = () => {
  const t = useT('integrations');
  const today = useToday();
  const [file, setFile] = useState<CyclesFile | null>(null);
  const [compared, setCompared] = useState<readonly ComparedProduct[] | null>(null);
  const [compare] = useCompareSupportCyclesMutation();
  const take = async (chosen: File): Promise<void> => {
    const read = await readCyclesFile(chosen, today);
    try {
      setCompared(read.ok ? await compare({ products: read.products }).unwrap() : null);
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
          drop: t('cycles.drop'),
          dropNow: t('cycles.dropNow'),
          text: t('cycles.dropText'),
          choose: t('cycles.choose'),
        }}
        accept=".json,application/json"
        onFile={(chosen) => void take(chosen)}
      />
      {file !== null && !file.ok ? <Refusal file={file} /> : null}
      {file !== null && file.ok && compared !== null ? (
        <CyclesDryRun file={file} compared={compared} onClose={() => setFile(null)} />
      ) : null}
    </>
  );
};
