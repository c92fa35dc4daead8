import { expect, test } from 'vitest';
import { folderTaken, startProblem } from '#main/start-problem.ts';

test('a start that fails says what happened, what was kept and what to do, in both languages', () => {
  const full = Object.assign(new Error('x'), { code: 'ENOSPC' });
  for (const [languages, error, words] of [
    [['sv-SE'], folderTaken(), ['kunde inte starta', 'Stäng den först', 'Ingenting har ändrats']],
    [['en-GB'], folderTaken(), ['could not start', 'Close that one first', 'Nothing has been']],
    [['en-GB'], full, ['could not be read or written', 'disk-full', 'Your data still']],
    [[], full, ['gick inte att läsa', 'Kontrollera', '/data/forvalta']],
  ] as const) {
    const { title, text } = startProblem(languages, error, '/data/forvalta');
    for (const word of words) expect(`${title}\n${text}`).toContain(word);
  }
});
