import { useT } from '#i18n/t.ts';
import type { CommandName } from '#state/history.ts';

/** What a command changed, in words: for "Undone: the client's details". */
export const useCommandName = (): ((command: CommandName) => string) => {
  const t = useT('commands');
  return (command) => t(command);
};
