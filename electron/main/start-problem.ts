import { toFileProblem } from './file-problem.ts';

/** Thrown when another running program has the data folder. */
export const folderTaken = (): Error =>
  Object.assign(new Error('the data folder is in use'), { code: 'FOLDER_TAKEN' });

type Words = {
  readonly title: string;
  readonly taken: string;
  readonly unreadable: string;
  readonly safe: string;
};

const words: Readonly<Record<'sv' | 'en', Words>> = {
  sv: {
    title: 'Förvalta kunde inte starta',
    taken: 'Datamappen används redan av en annan Förvalta. Stäng den först.',
    unreadable: 'Datamappen gick inte att läsa eller skriva. Kontrollera att den finns och är din.',
    safe: 'Ingenting har ändrats. Dina uppgifter ligger kvar i',
  },
  en: {
    title: 'Förvalta could not start',
    taken: 'The data folder is already in use by another Förvalta. Close that one first.',
    unreadable: 'The data folder could not be read or written. Check that it is there and yours.',
    safe: 'Nothing has been changed. Your data still lie in',
  },
};

/** What is said when the program can't start: what happened, what was kept, what to do. */
export const startProblem = (
  languages: readonly string[],
  error: unknown,
  dataFolder: string,
): { readonly title: string; readonly text: string } => {
  const said = words[languages[0]?.toLowerCase().startsWith('en') === true ? 'en' : 'sv'];
  const isTaken = error instanceof Error && 'code' in error && error.code === 'FOLDER_TAKEN';
  const what = isTaken ? said.taken : `${said.unreadable} (${toFileProblem(error)})`;
  return { title: said.title, text: `${what}\n\n${said.safe}\n${dataFolder}` };
};
