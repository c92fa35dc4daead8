import { useStaysNewest } from '#state/history.ts';
import { useT } from '#i18n/t.ts';
import { useUndo } from './use-undo.ts';
import { Button } from './Button.tsx';

/** Takes back the newest change; gone as soon as that is another one than when it was offered. */
export const UndoButton = ({ onDone }: { readonly onDone: () => void }) => {
  const t = useT('shell');
  const undo = useUndo();
  const isNewest = useStaysNewest();
  if (!isNewest) return null;
  return (
    <Button
      tone="quiet"
      onClick={() => {
        onDone();
        undo();
      }}
    >
      {t('action.undo')}
    </Button>
  );
};
