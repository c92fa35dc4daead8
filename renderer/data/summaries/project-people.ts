import { toWords } from '#data/sort-key.ts';
import { blankPerson } from './blank-rows.ts';
import { recount } from './count.ts';
import { places } from './projection.ts';
import type { Projection } from './projection.ts';

export const projectPeople: Projection<'people'> = {
  touches: ({ id }) => [...places('personSummaries', [id]), ...places('counters', ['people'])],
  fold: (work, { before, after }) => {
    recount(work, before === null ? [] : ['people'], after === null ? [] : ['people']);
    if (after === null) {
      if (before !== null) work.drop('personSummaries', before.id);
      return;
    }
    work.own('personSummaries', after.id, {
      ...(work.peek('personSummaries', after.id) ?? blankPerson(after.id)),
      words: toWords(after.name, after.initials, after.email),
    });
  },
};
