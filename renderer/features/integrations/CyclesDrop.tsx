import { IconFileImport } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { Button } from '#components/Button.tsx';
import { useT } from '#i18n/t.ts';
import { notify } from '#components/notify.tsx';
import type { ComparedProduct } from '#domain/integrations/compare-cycles.ts';
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
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [file, setFile] = useState<CyclesFile | null>(null);
  const [compared, setCompared] = useState<readonly ComparedProduct[] | null>(null);
  const [compare] = useCompareSupportCyclesMutation();
  const take = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
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
      <div
        className={styles['drop']}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer.files[0]);
        }}
      >
        <IconFileImport size={26} stroke={1.25} aria-hidden="true" />
        <div className={styles['dropText']}>
          <span>{isOver ? t('cycles.dropNow') : t('cycles.drop')}</span>
          <span className={styles['soft']}>{t('cycles.dropText')}</span>
        </div>
        <input
          ref={input}
          className="visually-hidden"
          type="file"
          tabIndex={-1}
          accept=".json,application/json"
          aria-label={t('cycles.choose')}
          onChange={(event) => {
            void take(event.currentTarget.files?.[0]);
            event.currentTarget.value = '';
          }}
        />
        <Button onClick={() => input.current?.click()}>{t('cycles.choose')}</Button>
      </div>
      {file !== null && !file.ok ? <Refusal file={file} /> : null}
      {file !== null && file.ok && compared !== null ? (
        <CyclesDryRun file={file} compared={compared} onClose={() => setFile(null)} />
      ) : null}
    </>
  );
};
