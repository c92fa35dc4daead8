import { toSortKey, toWords } from '#data/sort-key.ts';
import type { System } from '#domain/systems/system.ts';
import { blankClient, blankSystem } from './blank-rows.ts';
import { recount } from './count.ts';
import { places } from './projection.ts';
import type { Projection } from './projection.ts';
import type { SummaryWork } from './summary-work.ts';

const counters = (system: System | null): readonly string[] =>
  system === null ? [] : ['systems', `systems:phase:${system.phase}`];

const countAtClient = (work: SummaryWork, { clientId }: System, by: number): void =>
  work.adjust('clientSummaries', clientId, blankClient(clientId), (client) => ({
    ...client,
    systems: client.systems + by,
  }));

export const projectSystems: Projection<'systems'> = {
  touches: (system) => [
    ...places('systemSummaries', [system.id]),
    ...places('clientSummaries', [system.clientId]),
    ...places('counters', counters(system)),
  ],
  fold: (work, { before, after }) => {
    recount(work, counters(before), counters(after));
    if (before !== null) countAtClient(work, before, -1);
    if (after !== null) countAtClient(work, after, 1);
    if (after === null) {
      if (before !== null) work.drop('systemSummaries', before.id);
      return;
    }
    const { id, clientId, phase, name, code, purpose } = after;
    work.own('systemSummaries', id, {
      ...(work.peek('systemSummaries', id) ?? blankSystem(id)),
      clientId,
      phase,
      nameKey: toSortKey(name),
      words: toWords(name, code, purpose),
    });
  },
};
