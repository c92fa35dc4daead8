import { Button } from '#components/Button.tsx';
import { confirm } from '#components/confirm.ts';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import type { Result } from '#domain/result.ts';
import { useT } from '#i18n/t.ts';
import type { CommandProblem } from '#state/command-problem.ts';

type RemoveButtonProps = {
  readonly name: string;
  readonly onRemove: () => Promise<Result<null, CommandProblem>>;
  readonly onRemoved: () => void;
};

/** Asks, then takes the record of a drawer away; it can be undone. */
export const RemoveButton = ({ name, onRemove, onRemoved }: RemoveButtonProps) => {
  const t = useT('competence');
  const ask = async (): Promise<void> => {
    const isSure = await confirm({
      title: t('form.removeTitle', { name }),
      text: t('form.removeText'),
      action: t('form.remove'),
      tone: 'danger',
    });
    if (!isSure) return;
    await runCommand(onRemove(), () => {
      notify.done(t('form.removed'), { undo: true });
      onRemoved();
    });
  };
  return (
    <Button tone="quiet" onClick={() => void ask()}>
      {t('form.remove')}
    </Button>
  );
};
