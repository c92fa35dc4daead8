import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Preferences } from '#contract/contract.ts';
import type { MenuCommand } from '#contract/events.ts';
import { menuLabels } from './menu-labels.ts';

export type MenuActions = {
  /** The renderer's: it knows what has the focus, so a text field keeps its own undo. */
  readonly command: (command: MenuCommand) => void;
  readonly openDataFolder: () => void;
  readonly openLogFolder: () => void;
};

type Options = {
  readonly language: Preferences['language'];
  readonly isMac: boolean;
  readonly isPackaged: boolean;
  readonly actions: MenuActions;
};

type Item = MenuItemConstructorOptions;
type Labels = (typeof menuLabels)['sv'];
type CommandItem = (command: MenuCommand, label: string, accelerator?: string) => Item;

const separator: Item = { type: 'separator' };

const fileMenu = (labels: Labels, item: CommandItem, isMac: boolean): Item => ({
  label: labels.file,
  submenu: [
    item('new', labels.new, 'CmdOrCtrl+N'),
    item('print', labels.print, 'CmdOrCtrl+P'),
    item('save-pdf', labels.savePdf, 'CmdOrCtrl+Shift+P'),
    separator,
    ...(isMac
      ? [{ role: 'close' as const, label: labels.close }]
      : [
          item('settings', labels.settings, 'CmdOrCtrl+,'),
          separator,
          { role: 'quit' as const, label: labels.quit, accelerator: 'CmdOrCtrl+Q' },
        ]),
  ],
});

const editMenu = (labels: Labels, item: CommandItem): Item => ({
  label: labels.edit,
  submenu: [
    item('undo', labels.undo, 'CmdOrCtrl+Z'),
    item('redo', labels.redo, 'CmdOrCtrl+Shift+Z'),
    separator,
    { role: 'cut', label: labels.cut },
    { role: 'copy', label: labels.copy },
    { role: 'paste', label: labels.paste },
    { role: 'selectAll', label: labels.selectAll },
    separator,
    item('search', labels.search, 'CmdOrCtrl+K'),
  ],
});

const goMenu = (labels: Labels, item: CommandItem): Item => ({
  label: labels.go,
  submenu: [
    item('go-today', labels.today, 'CmdOrCtrl+1'),
    item('go-hours', labels.hours, 'CmdOrCtrl+2'),
    item('go-tasks', labels.tasks, 'CmdOrCtrl+3'),
    item('go-systems', labels.systems, 'CmdOrCtrl+4'),
    item('go-clients', labels.clients, 'CmdOrCtrl+5'),
    item('go-invoices', labels.invoices, 'CmdOrCtrl+6'),
    item('go-people', labels.people, 'CmdOrCtrl+7'),
    separator,
    item('toggle-timer', labels.timer, 'CmdOrCtrl+T'),
  ],
});

const viewMenu = (labels: Labels, isPackaged: boolean): Item => ({
  label: labels.view,
  submenu: [
    { role: 'resetZoom', label: labels.actualSize },
    { role: 'zoomIn', label: labels.larger },
    { role: 'zoomOut', label: labels.smaller },
    separator,
    { role: 'togglefullscreen', label: labels.fullScreen },
    ...(isPackaged
      ? []
      : [separator, { role: 'toggleDevTools' as const, label: labels.developerTools }]),
  ],
});

const windowMenu = (labels: Labels): Item => ({
  label: labels.window,
  submenu: [
    { role: 'minimize', label: labels.minimize },
    { role: 'close', label: labels.close },
  ],
});

const helpMenu = (labels: Labels, item: CommandItem, actions: MenuActions): Item => ({
  label: labels.help,
  submenu: [
    item('shortcuts', labels.shortcuts, 'F1'),
    separator,
    { id: 'data-folder', label: labels.dataFolder, click: actions.openDataFolder },
    { id: 'log-folder', label: labels.logFolder, click: actions.openLogFolder },
    separator,
    item('about', labels.about),
  ],
});

const appMenu = (labels: Labels, item: CommandItem): Item => ({
  role: 'appMenu',
  submenu: [
    item('settings', labels.settings, 'CmdOrCtrl+,'),
    separator,
    { role: 'hide', label: labels.hide },
    { role: 'hideOthers', label: labels.hideOthers },
    { role: 'unhide', label: labels.showAll },
    separator,
    { role: 'quit', label: labels.quit },
  ],
});

/** The menu as data; every command of ours has its own name as id. */
export const menuTemplate = ({ language, isMac, isPackaged, actions }: Options): Item[] => {
  const labels = menuLabels[language];
  const item: CommandItem = (command, label, accelerator) => ({
    id: command,
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => actions.command(command),
  });
  return [
    ...(isMac ? [appMenu(labels, item)] : []),
    fileMenu(labels, item, isMac),
    editMenu(labels, item),
    goMenu(labels, item),
    viewMenu(labels, isPackaged),
    windowMenu(labels),
    helpMenu(labels, item, actions),
  ];
};

/** Shows the menu in a language; called again when the language changes. */
export const showMenu = (options: Options): void => {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)));
};
