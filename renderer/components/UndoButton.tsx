import { useT } from '#i18n/t.ts';
import { useUndo } from './use-undo.ts';
import { Button } from './Button.tsx';

/** Takes back the newest change. */
export const UndoButton = ({ onDone }: { readonly onDone: () => void }) => {
  const t = useT('shell');
  const undo = useUndo();
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
