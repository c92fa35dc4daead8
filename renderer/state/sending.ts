import { attachFile, type HeldBy } from '#data/attachments.ts';
import { createSerialQueue, type SerialQueue } from '#data/serial-queue.ts';
import { parseAttachmentName } from '#domain/documents/attachment-name.ts';
import type { Attachment } from '#domain/documents/attachment.ts';
import {
  fileLeft,
  fileProgressed,
  filesQueued,
  fileStatesFound,
  type FileUnderWay,
} from './attachments-slice.ts';
import type { AppDispatch, AppStore } from './create-store.ts';
import type { Dependencies } from './dependencies.ts';
import { useAppSelector, useAppStore } from './hooks.ts';
import { readDependencies } from './read-dependencies.ts';
import { sendFile } from './send-file.ts';

export type { FileUnderWay } from './attachments-slice.ts';

/** What waits to be sent, and the way to stop it: files and signals are no state, and can't be replayed. */
type Way = { readonly queue: SerialQueue; readonly stops: Map<string, AbortController> };
const ways = new WeakMap<Dependencies, Way>();

const wayOf = (all: Dependencies): Way => {
  const known = ways.get(all);
  if (known !== undefined) return known;
  const way = { queue: createSerialQueue(), stops: new Map<string, AbortController>() };
  ways.set(all, way);
  return way;
};

type Waiting = FileUnderWay & { readonly file: File };

type Arrival = { readonly attachment: Attachment | null };

/** Sends one file and gives it to its record. A failure stays in sight with its words until it is put away. */
async function sendOne(
  dispatch: AppDispatch,
  all: Dependencies,
  { file, id, name, table, recordId }: Waiting,
): Promise<Arrival> {
  const { desktop, store } = all;
  const stop = wayOf(all).stops.get(id);
  const fail = (problem: NonNullable<FileUnderWay['problem']>): Arrival => {
    dispatch(fileProgressed({ id, status: 'failed', problem }));
    return { attachment: null };
  };
  if (stop === undefined || stop.signal.aborted) return { attachment: null };
  dispatch(fileProgressed({ id, status: 'sending' }));
  try {
    const onSent = (sent: number) => dispatch(fileProgressed({ id, sent }));
    const sent = await sendFile({ desktop, file, signal: stop.signal, onSent });
    if (sent.status === 'failed') return fail(sent.problem);
    if (sent.status === 'cancelled') return { attachment: null };
    const { sha256, size } = sent;
    const attached = await attachFile(store, { table, recordId, name, sha256, size });
    if (!attached.ok) return fail(attached.error);
    dispatch(fileStatesFound({ [sha256]: 'there' }));
    dispatch(fileLeft(id));
    return { attachment: attached.value };
  } catch (error) {
    store.onFault(error);
    return fail('failed');
  }
}

/** What was dropped: a folder has no bytes of its own. */
export type Dropped = { readonly file: File; readonly isFolder: boolean };

const toWaiting = (
  all: Dependencies,
  { table, recordId }: HeldBy,
  { file, isFolder }: Dropped,
): Waiting => {
  const hasName = parseAttachmentName(file.name).ok;
  const problem = isFolder ? 'folder' : hasName ? null : 'name';
  return {
    id: all.store.world.newId(),
    table,
    recordId,
    name: file.name.slice(-300),
    size: file.size,
    sent: 0,
    status: problem === null ? 'waiting' : 'failed',
    problem,
    file,
  };
};

async function sendFiles(
  store: AppStore,
  record: HeldBy,
  dropped: readonly Dropped[],
): Promise<readonly Attachment[]> {
  const { dispatch } = store;
  const all = dispatch(readDependencies());
  const { queue, stops } = wayOf(all);
  const files = dropped.map((each) => toWaiting(all, record, each));
  dispatch(filesQueued(files.map(({ file: _file, ...shown }) => shown)));
  const sound = files.filter(({ status }) => status === 'waiting');
  for (const { id } of sound) stops.set(id, new AbortController());
  // One after another: two at once would each take half of the same disk.
  const arrivals = await Promise.all(
    sound.map((each) =>
      queue.run(() => sendOne(dispatch, all, each)).finally(() => stops.delete(each.id)),
    ),
  );
  return arrivals.flatMap(({ attachment }) => (attachment === null ? [] : [attachment]));
}

/** The files on their way to a record; to send more, to stop one, or to put a failed one away. */
export function useSending({ table, recordId }: HeldBy) {
  const store = useAppStore();
  const everywhere = useAppSelector((state) => state.attachments.underWay);
  return {
    underWay: everywhere.filter((each) => each.table === table && each.recordId === recordId),
    /** Answers with those that arrived. */
    send: (files: readonly Dropped[]) => sendFiles(store, { table, recordId }, files),
    stop: (id: string): void => {
      wayOf(store.dispatch(readDependencies())).stops.get(id)?.abort();
      store.dispatch(fileLeft(id));
    },
  } as const;
}
