import type { SystemId, SystemLinkId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import { circleOf, type Tie } from '#domain/systems/link-circle.ts';
import { parseLink, type LinkForm } from '#domain/systems/link-form.ts';
import type { SystemLink } from '#domain/systems/system-link.ts';
import type { System } from '#domain/systems/system.ts';
import { broken, invalid, missing } from './command-problem.ts';
import { commit } from './commit.ts';
import type { Outcome } from './commit.ts';
import type { Database } from './database.ts';
import { liveRow } from './live-row.ts';
import { compareTexts } from './order.ts';
import { rowsById } from './rows-by-id.ts';
import type { Store } from './store.ts';

/** A tie as it is seen from one of its systems: the other, and which way it goes. */
export type Neighbour = {
  readonly link: SystemLink;
  readonly direction: 'from' | 'to';
  readonly other: System;
  readonly clientName: string;
};

/** Both directions of a system's ties, by name of the other. */
export async function listNeighbours(
  { database }: Store,
  systemId: SystemId,
): Promise<readonly Neighbour[]> {
  const { systemLinks } = database;
  const [from, to] = await Promise.all([
    systemLinks.where('fromSystemId').equals(systemId).toArray(),
    systemLinks.where('toSystemId').equals(systemId).toArray(),
  ]);
  const seen = [
    ...from.map((link) => ({ link, direction: 'from' as const, otherId: link.toSystemId })),
    ...to.map((link) => ({ link, direction: 'to' as const, otherId: link.fromSystemId })),
  ];
  const systems = await rowsById(
    database.systems,
    seen.map(({ otherId }) => otherId),
  );
  const clients = await rowsById(
    database.clients,
    [...systems.values()].map(({ clientId }) => clientId),
  );
  return seen
    .flatMap(({ link, direction, otherId }) => {
      const other = systems.get(otherId);
      const clientName = other === undefined ? '' : (clients.get(other.clientId)?.name ?? '');
      return other === undefined ? [] : [{ link, direction, other, clientName }];
    })
    .toSorted(
      (one, other) =>
        compareTexts(one.other.name, other.other.name) || compareTexts(one.link.id, other.link.id),
    );
}

/** All ties of a kind that can be reached from a system: what a circle would be made of. */
async function reachable(
  { systemLinks }: Database,
  start: SystemId,
  kind: SystemLink['kind'],
): Promise<readonly Tie[]> {
  const seen = new Set<SystemId>([start]);
  const ties: SystemLink[] = [];
  for (let front: readonly SystemId[] = [start]; front.length > 0;) {
    const found = await systemLinks
      .where('fromSystemId')
      .anyOf([...front])
      .filter((link) => link.kind === kind)
      .toArray();
    ties.push(...found);
    const next = found.map(({ toSystemId }) => toSystemId).filter((id) => !seen.has(id));
    for (const id of next) seen.add(id);
    front = [...new Set(next)];
  }
  return ties;
}

export type SaveSystemLink = {
  readonly id: SystemLinkId | null;
  /** The system from which the form is seen. */
  readonly systemId: SystemId;
  readonly form: LinkForm;
};

/** Makes or changes a tie; one to itself, the same twice, or a circle is refused, the circle by its systems' names. */
export function saveSystemLink(
  store: Store,
  { id, systemId, form }: SaveSystemLink,
): Promise<Outcome<SystemLinkId>> {
  return commit(store, 'save-system-link', async (draft, database) => {
    const parsed = parseLink(form, systemId);
    if (!parsed.ok) return invalid(parsed.error);
    const { fromSystemId, toSystemId, kind } = parsed.value;
    if (fromSystemId === toSystemId) return broken('link-to-itself');
    const ends = await database.systems.bulkGet([fromSystemId, toSystemId]);
    if (ends.includes(undefined)) return missing();
    const ties = (await reachable(database, toSystemId, kind)) as readonly SystemLink[];
    const circle = circleOf(
      ties.filter((tie) => tie.id !== id),
      parsed.value,
    );
    if (circle !== null) {
      const named = await rowsById(database.systems, circle);
      return broken(
        'link-circle',
        circle.map((each) => named.get(each)?.name ?? '–'),
      );
    }
    const same = await database.systemLinks.where('fromSystemId').equals(fromSystemId).toArray();
    const isTwice = same.some(
      (link) => link.id !== id && link.toSystemId === toSystemId && link.kind === kind,
    );
    if (isTwice) return broken('link-exists');
    if (id === null) return ok(draft.create('systemLinks', store.world.newId(), parsed.value).id);
    const before = await liveRow(database, 'systemLinks', id);
    if (before === null) return missing();
    return ok(draft.change('systemLinks', before, parsed.value).id);
  });
}

export function removeSystemLink(
  store: Store,
  { id }: { readonly id: SystemLinkId },
): Promise<Outcome<null>> {
  return commit(store, 'remove-system-link', async (draft, database) => {
    const before = await liveRow(database, 'systemLinks', id);
    if (before === null) return missing();
    draft.remove('systemLinks', before);
    return ok(null);
  });
}
