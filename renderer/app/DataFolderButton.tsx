import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { useT } from '#i18n/t.ts';
import { revealFile } from '#state/desktop.ts';

/** Opens the data folder in the system's file manager; where there is none, says where it lies. */
export const DataFolderButton = ({ tone }: { readonly tone?: 'quiet' }) => {
  const t = useT('shell');
  const [isUnopened, setUnopened] = useState(false);
  const open = async (): Promise<void> => {
    const answer = await revealFile(null).catch(() => ({ status: 'failed' }));
    setUnopened(answer.status === 'failed');
  };
  return (
    <Button {...(tone === undefined ? {} : { tone })} onClick={() => void open()}>
      {isUnopened ? t('damage.notOpened') : t('damage.open')}
    </Button>
  );
};
