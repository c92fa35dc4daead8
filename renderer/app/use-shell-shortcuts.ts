import { useNavigate } from 'react-router';
import { useEffect, useEffectEvent } from 'react';
import { paths } from '#components/paths.ts';
import { runShortcut } from '#components/shortcuts.ts';
import { useShortcut } from '#components/use-shortcut.ts';
import { useSavePdf } from '#components/use-save-pdf.ts';
import { useRedo, useUndo } from '#components/use-undo.ts';
import { onMenuCommand, printWindow } from '#state/desktop.ts';
import { isTypingNow } from './is-typing-now.ts';
import { sections } from './sections.ts';

type ShellActions = { readonly onSearch: () => void; readonly onHelp: () => void };

/** The keys of the frame, which the native menu also sends. A screen's own keys (new, find) are the screen's. */
export const useShellShortcuts = ({ onSearch, onHelp }: ShellActions): void => {
  const navigate = useNavigate();
  const undo = useUndo();
  const redo = useRedo();
  const savePdf = useSavePdf();
  useShortcut('mod+k', onSearch);
  useShortcut('?', onHelp);
  useShortcut('f1', onHelp);
  useShortcut('mod+,', () => void navigate(paths.settings()));
  // Within a field Ctrl+Z takes back what was typed there: that is the browser's.
  useShortcut('mod+z', undo, { inFields: false });
  useShortcut('mod+shift+z', redo, { inFields: false });
  useShortcut('mod+y', redo, { inFields: false });
  useSectionShortcuts();
  useShortcut('mod+shift+p', savePdf);
  useMenuCommands({ onSearch, onHelp, undo, redo, savePdf });
};

const useSectionShortcuts = (): void => {
  const navigate = useNavigate();
  const go = (index: number) => (): void => {
    const section = sections[index];
    if (section !== undefined) void navigate(section.path);
  };
  useShortcut('mod+1', go(0));
  useShortcut('mod+2', go(1));
  useShortcut('mod+3', go(2));
  useShortcut('mod+4', go(3));
  useShortcut('mod+5', go(4));
  useShortcut('mod+6', go(5));
  useShortcut('mod+7', go(6));
  useShortcut('mod+8', go(7));
};

type MenuActions = ShellActions & {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly savePdf: () => void;
};

const useMenuCommands = (actions: MenuActions): void => {
  const navigate = useNavigate();
  const answer = useEffectEvent((command: Parameters<Parameters<typeof onMenuCommand>[0]>[0]) => {
    switch (command) {
      case 'undo':
        return isTypingNow() ? void document.execCommand('undo') : actions.undo();
      case 'redo':
        return isTypingNow() ? void document.execCommand('redo') : actions.redo();
      case 'new':
        return void runShortcut('mod+n');
      case 'print':
        return void (runShortcut('mod+p') || printWindow());
      case 'save-pdf':
        return actions.savePdf();
      case 'toggle-timer':
        return void runShortcut('mod+t');
      case 'search':
        return actions.onSearch();
      case 'shortcuts':
        return actions.onHelp();
      case 'about':
      case 'settings':
        return void navigate(paths.settings());
      case 'go-today':
        return void navigate(paths.today());
      case 'go-hours':
        return void navigate(paths.hours());
      case 'go-tasks':
        return void navigate(paths.tasks());
      case 'go-systems':
        return void navigate(paths.systems());
      case 'go-clients':
        return void navigate(paths.clients());
      case 'go-invoices':
        return void navigate(paths.invoices());
      case 'go-people':
        return void navigate(paths.people());
    }
  });
  useEffect(() => onMenuCommand((command) => answer(command)), []);
};
