import { toSortKey, toWords } from '#data/sort-key.ts';
import { blankClient } from './blank-rows.ts';
import { recount } from './count.ts';
import { places } from './projection.ts';
import type { Projection } from './projection.ts';

export const projectClients: Projection<'clients'> = {
  touches: ({ id }) => [...places('clientSummaries', [id]), ...places('counters', ['clients'])],
  fold: (work, { before, after }) => {
    recount(work, before === null ? [] : ['clients'], after === null ? [] : ['clients']);
    if (after === null) {
      if (before !== null) work.drop('clientSummaries', before.id);
      return;
    }
    const { id, name, currency, organisationNumber, reference } = after;
    work.own('clientSummaries', id, {
      ...(work.peek('clientSummaries', id) ?? blankClient(id)),
      name,
      organisationNumber,
      currency,
      nameKey: toSortKey(name),
      words: toWords(name, organisationNumber ?? '', reference),
    });
  },
};
