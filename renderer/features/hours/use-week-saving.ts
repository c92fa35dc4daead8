import type { PersonId } from '#domain/record.ts';
import type { Seconds } from '#domain/time/duration.ts';
import { useProblemWords } from '#components/use-problem-words.ts';
import { useT } from '#i18n/t.ts';
import { useSetWeekCellMutation, useSetWeekCellsMutation } from '#state/hours.ts';
import type { LineCell, WeekLine } from './week-line.ts';

/** A cell of the week and the length that it shall have. */
export type WantedCell = {
  readonly line: WeekLine;
  readonly cell: LineCell;
  readonly seconds: Seconds;
};

/** Saves a cell by itself, or a pasted block in one command. Null for what was saved, else why not in words. */
export const useWeekSaving = (personId: PersonId) => {
  const t = useT('hours');
  const problemWords = useProblemWords();
  const [setCell] = useSetWeekCellMutation();
  const [setCells] = useSetWeekCellsMutation();
  const wish = ({ line, cell, seconds }: WantedCell) => ({
    personId,
    date: cell.date,
    row: line.work,
    seconds,
  });
  return {
    saveCell: async (wanted: WantedCell): Promise<string | null> => {
      const { data, error } = await setCell(wish(wanted));
      if (error !== undefined) return t('cell.fault');
      return data.ok ? null : problemWords(data.error);
    },
    saveBlock: async (block: readonly WantedCell[]): Promise<readonly (string | null)[]> => {
      const { data, error } = await setCells({ cells: block.map(wish) });
      if (error !== undefined) return block.map(() => t('cell.fault'));
      if (!data.ok) return block.map(() => problemWords(data.error));
      const refused = new Map(data.value.map(({ place, problem }) => [place, problem]));
      return block.map((_, place) => {
        const problem = refused.get(place);
        return problem === undefined ? null : problemWords(problem);
      });
    },
  };
};
