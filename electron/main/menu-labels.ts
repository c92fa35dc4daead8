import type { Preferences } from '#contract/contract.ts';

type Labels = {
  readonly file: string;
  readonly new: string;
  readonly print: string;
  readonly savePdf: string;
  readonly settings: string;
  readonly quit: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly search: string;
  readonly go: string;
  readonly today: string;
  readonly hours: string;
  readonly tasks: string;
  readonly systems: string;
  readonly clients: string;
  readonly invoices: string;
  readonly people: string;
  readonly timer: string;
  readonly view: string;
  readonly actualSize: string;
  readonly larger: string;
  readonly smaller: string;
  readonly fullScreen: string;
  readonly developerTools: string;
  readonly window: string;
  readonly minimize: string;
  readonly close: string;
  readonly help: string;
  readonly shortcuts: string;
  readonly dataFolder: string;
  readonly logFolder: string;
  readonly about: string;
  readonly hide: string;
  readonly hideOthers: string;
  readonly showAll: string;
};

/** The native menu's words. */
export const menuLabels: Readonly<Record<Preferences['language'], Labels>> = {
  sv: {
    file: 'Arkiv',
    new: 'Ny…',
    print: 'Skriv ut…',
    savePdf: 'Spara som PDF…',
    settings: 'Inställningar',
    quit: 'Avsluta',
    edit: 'Redigera',
    undo: 'Ångra',
    redo: 'Gör om',
    cut: 'Klipp ut',
    copy: 'Kopiera',
    paste: 'Klistra in',
    selectAll: 'Markera allt',
    search: 'Sök…',
    go: 'Gå till',
    today: 'Idag',
    hours: 'Timmar',
    tasks: 'Uppgifter',
    systems: 'System',
    clients: 'Kunder',
    invoices: 'Fakturor',
    people: 'Personer',
    timer: 'Starta eller stoppa tidtagningen',
    view: 'Visa',
    actualSize: 'Verklig storlek',
    larger: 'Större',
    smaller: 'Mindre',
    fullScreen: 'Helskärm',
    developerTools: 'Utvecklarverktyg',
    window: 'Fönster',
    minimize: 'Minimera',
    close: 'Stäng',
    help: 'Hjälp',
    shortcuts: 'Kortkommandon',
    dataFolder: 'Öppna datamappen',
    logFolder: 'Öppna loggmappen',
    about: 'Om Förvalta',
    hide: 'Göm Förvalta',
    hideOthers: 'Göm övriga',
    showAll: 'Visa alla',
  },
  en: {
    file: 'File',
    new: 'New…',
    print: 'Print…',
    savePdf: 'Save as PDF…',
    settings: 'Settings',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    search: 'Search…',
    go: 'Go to',
    today: 'Today',
    hours: 'Hours',
    tasks: 'Tasks',
    systems: 'Systems',
    clients: 'Clients',
    invoices: 'Invoices',
    people: 'People',
    timer: 'Start or stop the timer',
    view: 'View',
    actualSize: 'Actual size',
    larger: 'Larger',
    smaller: 'Smaller',
    fullScreen: 'Full screen',
    developerTools: 'Developer tools',
    window: 'Window',
    minimize: 'Minimise',
    close: 'Close',
    help: 'Help',
    shortcuts: 'Keyboard shortcuts',
    dataFolder: 'Open the data folder',
    logFolder: 'Open the log folder',
    about: 'About Förvalta',
    hide: 'Hide Förvalta',
    hideOthers: 'Hide others',
    showAll: 'Show all',
  },
};
