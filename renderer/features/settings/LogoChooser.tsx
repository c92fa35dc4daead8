import { IconPhoto } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { FileDrop } from '#components/FileDrop.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { Section } from '#components/Section.tsx';
import type { Firm } from '#domain/firm/firm.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useStoreLogoMutation } from '#state/firm.ts';
import { useReadPictureQuery } from '#state/upkeep.ts';
import { pictureProblem } from './picture-file.ts';
import styles from './settings.module.css';

const Picture = ({ sha256 }: { readonly sha256: string }) => {
  const t = useT('firm');
  const { data } = useReadPictureQuery(sha256);
  return data ? <img className={styles['logo']} src={data} alt={t('logo.alt')} /> : null;
};

/** The firm's logo: dropped here or chosen, judged at once, shown as it will be printed. */
export const LogoChooser = ({ firm }: { readonly firm: Firm }) => {
  const t = useT('firm');
  const format = useFormat();
  const [store] = useStoreLogoMutation();
  const [problem, setProblem] = useState<string | null>(null);

  const take = async (file: File): Promise<void> => {
    setProblem(null);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const found = pictureProblem(bytes);
      if (found === 'wrong-type') return setProblem(t('logo.wrongType', { name: file.name }));
      if (found === 'too-large') {
        const size = format.number(Math.round(bytes.length / 100_000) / 10);
        return setProblem(t('logo.tooLarge', { size }));
      }
      await runCommand(store({ bytes }).unwrap(), () =>
        notify.done(t('logo.saved'), { undo: true }),
      );
    } catch {
      setProblem(t('logo.notRead'));
    }
  };
  const remove = (): void =>
    void runCommand(store({ bytes: null }).unwrap(), () =>
      notify.done(t('logo.removed'), { undo: true }),
    );
  return (
    <Section title={t('logo.title')}>
      <FileDrop
        picture={
          firm.logo === null ? (
            <IconPhoto size={28} stroke={1.25} aria-hidden="true" />
          ) : (
            <Picture sha256={firm.logo} />
          )
        }
        words={{
          drop: t('logo.drop'),
          dropNow: t('logo.dropNow'),
          text: t('logo.text'),
          choose: firm.logo === null ? t('logo.choose') : t('logo.change'),
        }}
        accept="image/png,image/jpeg"
        onFile={(file) => void take(file)}
        actions={
          firm.logo === null ? null : (
            <Button tone="quiet" onClick={remove}>
              {t('logo.remove')}
            </Button>
          )
        }
      />
      {problem === null ? null : (
        <p className={styles['problem']} role="alert">
          {problem}
        </p>
      )}
    </Section>
  );
};
