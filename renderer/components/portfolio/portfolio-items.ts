import type { SystemId } from '#domain/record.ts';
import type { Portfolio, PortfolioSystem } from '#state/systems.ts';

/** A row of the portfolio: a client's name over its systems, or a system. */
export type PortfolioItem =
  | { readonly kind: 'client'; readonly key: string; readonly name: string; readonly count: number }
  | {
      readonly kind: 'system';
      readonly key: SystemId;
      readonly row: PortfolioSystem;
      readonly clientName: string;
      /** Its place among the systems, clients not counted. */
      readonly place: number;
      /** The systems whose lives are read together with its own. */
      readonly page: readonly SystemId[];
    };

const pageSize = 20;

/** The portfolio's rows in order: each client, then its systems. */
export const portfolioItems = ({
  clients,
}: Pick<Portfolio, 'clients'>): readonly PortfolioItem[] => {
  const ids = clients.flatMap(({ systems }) => systems.map(({ system }) => system.id));
  let place = -1;
  return clients.flatMap(({ id, name, systems }): readonly PortfolioItem[] => [
    { kind: 'client', key: id, name, count: systems.length },
    ...systems.map((row): PortfolioItem => {
      place += 1;
      const first = place - (place % pageSize);
      return {
        kind: 'system',
        key: row.system.id,
        row,
        clientName: name,
        place,
        page: ids.slice(first, first + pageSize),
      };
    }),
  ]);
};
