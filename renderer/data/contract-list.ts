import { contractAlarm } from '#domain/contracts/contract-alarm.ts';
import type { ContractAlarm } from '#domain/contracts/contract-alarm.ts';
import { contractDates } from '#domain/contracts/contract-dates.ts';
import type { ContractDates } from '#domain/contracts/contract-dates.ts';
import type { ContractMove } from '#domain/contracts/contract-moves.ts';
import { contractState } from '#domain/contracts/contract-state.ts';
import type { ContractState } from '#domain/contracts/contract-state.ts';
import type { Contract } from '#domain/contracts/contract.ts';
import { dueFees, yearlyValue } from '#domain/contracts/recurring-fees.ts';
import type { DueFee } from '#domain/contracts/recurring-fees.ts';
import type { StatusEvent } from '#domain/lifecycle/task.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import type { Person } from '#domain/people/person.ts';
import type { Rate } from '#domain/rates/rate.ts';
import type { ClientId, ContractId, IntegrationId } from '#domain/record.ts';
import type { System } from '#domain/systems/system.ts';
import { readBilled, readContractMoves } from './contract-facts.ts';
import type { Database } from './database.ts';
import { liveRow } from './live-row.ts';
import { compareTexts } from './order.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';

/** A contract with whom it is with, and what its dates have made of it by today. */
export type ContractRow = {
  readonly contract: Contract;
  /** The client's or the supplier's name. */
  readonly partyName: string;
  readonly dates: ContractDates;
  readonly state: ContractState;
  readonly alarm: ContractAlarm | null;
  /** What its fees come to in a year, as they are today. */
  readonly yearly: MinorUnits;
};

const toRow = (contract: Contract, partyName: string, today: Contract['term']['start']) => ({
  contract,
  partyName,
  dates: contractDates(contract.term, today),
  state: contractState(contract, today),
  alarm: contractAlarm(contract, today),
  yearly: yearlyValue(contract, today),
});

async function asRows(
  { database, world }: Store,
  contracts: readonly Contract[],
): Promise<readonly ContractRow[]> {
  const clients = await rowsById(
    database.clients,
    contracts.map(({ clientId }) => clientId),
  );
  const today = world.today();
  return contracts.map((contract) =>
    toRow(contract, clients.get(contract.clientId ?? '')?.name ?? contract.supplier, today),
  );
}

export type ContractsAsked = {
  readonly clientId?: ClientId;
  readonly integrationId?: IntegrationId;
};

const readContracts = (
  { contracts }: Database,
  { clientId, integrationId }: ContractsAsked,
): Promise<readonly Contract[]> => {
  if (clientId !== undefined) return contracts.where('clientId').equals(clientId).toArray();
  if (integrationId !== undefined)
    return contracts.where('integrationIds').equals(integrationId).toArray();
  return contracts.toArray();
};

/** Contracts by number, all or those of a client or a third party: a firm has tens. */
export async function listContracts(
  store: Store,
  asked: ContractsAsked,
): Promise<readonly ContractRow[]> {
  const rows = await asRows(store, await readContracts(store.database, asked));
  return rows.toSorted((one, other) => compareTexts(one.contract.number, other.contract.number));
}

/** Something that happened to a contract, and who wrote it. */
export type ContractEvent = Pick<StatusEvent, 'id' | 'from' | 'to' | 'at' | 'reason'> & {
  readonly by: Person | null;
};

/** A contract with all that its screen shows. */
export type ContractRecord = ContractRow & {
  readonly systems: readonly System[];
  readonly integrations: readonly { readonly id: IntegrationId; readonly name: string }[];
  readonly moves: readonly ContractMove[];
  readonly due: readonly DueFee[];
  /** The contract's own dated rates. */
  readonly rates: readonly Rate[];
  /** The newest first. */
  readonly events: readonly ContractEvent[];
};

async function eventsOf(database: Database, id: ContractId): Promise<readonly ContractEvent[]> {
  const events = await database.statusEvents.where('recordId').equals(id).toArray();
  const people = await rowsById(
    database.people,
    events.map(({ createdBy }) => createdBy),
  );
  // Ids are in the order in which they were made: of one moment, the last comes first.
  return events
    .toReversed()
    .toSorted((one, other) => compareTexts(other.at, one.at))
    .map(({ createdBy, ...event }) => ({ ...event, by: people.get(createdBy ?? '') ?? null }));
}

async function integrationsOf(database: Database, { integrationIds }: Contract) {
  const integrations = await rowsById(database.integrations, integrationIds);
  const products = await rowsById(
    database.thirdParties,
    [...integrations.values()].map(({ thirdPartyId }) => thirdPartyId),
  );
  return [...integrations.values()].map(({ id, name, thirdPartyId }) => {
    const product = products.get(thirdPartyId)?.product ?? '';
    return { id, name: name === '' ? product : `${product} · ${name}` };
  });
}

export async function getContract(store: Store, id: ContractId): Promise<ContractRecord | null> {
  const { database, world } = store;
  const contract = await liveRow(database, 'contracts', id);
  if (contract === null) return null;
  const [[row], systems, integrations, moves, billed, rates, events] = await Promise.all([
    asRows(store, [contract]),
    rowsById(database.systems, contract.systemIds),
    integrationsOf(database, contract),
    readContractMoves(store, database, contract),
    readBilled(database, id),
    database.rates.where('contractId').equals(id).toArray(),
    eventsOf(database, id),
  ]);
  if (row === undefined) return null;
  const due = dueFees(contract, (key) => billed.has(key), world.today());
  return { ...row, systems: [...systems.values()], integrations, moves, due, rates, events };
}
