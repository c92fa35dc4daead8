import { useT } from '#i18n/t.ts';
import { revealFile } from '#state/desktop.ts';
import { Button } from './Button.tsx';

type ShowFileButtonProps = { readonly path: string; readonly onDone: () => void };

/** Shows a file that was just saved in the system's file manager. */
export const ShowFileButton = ({ path, onDone }: ShowFileButtonProps) => {
  const t = useT('shell');
  return (
    <Button
      tone="quiet"
      onClick={() => {
        onDone();
        // A file manager that doesn't come leaves nothing to say: the notice has named the place.
        void revealFile(path).catch(() => null);
      }}
    >
      {t('action.showFile')}
    </Button>
  );
};
