import type {
  Desktop,
  DesktopEvents,
  EventName,
  EventOf,
  Preferences,
  Request,
  Response,
} from '#platform/desktop.ts';

type JournalRecord = Extract<Response<'journal:append'>, { status: 'appended' }>['record'];

/** A desktop in memory, with the journal's own rules: it alone gives numbers, and a late decision is sent back. */
export type MemoryDesktop = {
  readonly desktop: Desktop;
  readonly events: DesktopEvents;
  readonly records: readonly JournalRecord[];
  /** What was saved as files, in the order in which it was. */
  readonly files: readonly Request<'file:save'>[];
  /** Main tells the window something. */
  readonly tell: <Name extends EventName>(name: Name, event: EventOf<Name>) => void;
  /** From now on the disk refuses (or takes) records. */
  readonly refuse: (
    problem: Extract<Response<'journal:append'>, { status: 'failed' }>['problem'] | null,
  ) => void;
  /** Whether the window holds something unsaved. */
  readonly held: () => boolean;
  /** Whether the window was let go. */
  readonly closed: () => boolean;
  readonly prints: () => number;
  /** The files shown in the file manager; null is the data folder. */
  readonly revealed: readonly (string | null)[];
};

const genesis = '0'.repeat(64);

const firstPreferences: Preferences = {
  language: 'sv',
  colorScheme: 'light',
  workspace: 'own',
  person: { own: null, sample: null },
  remembered: {},
};

const about = (pinnedNow: string): Response<'app:about'> => ({
  version: '0.0.0',
  engine: 'memory',
  platform: 'linux',
  dataFolder: '/nowhere',
  device: 'test',
  workspace: 'own',
  pinnedNow,
  isPackaged: false,
  automation: false,
});

export const createMemoryDesktop = (now: string): MemoryDesktop => {
  const records: JournalRecord[] = [];
  const files: Request<'file:save'>[] = [];
  const listeners = new Map<string, Set<(event: never) => void>>();
  let preferences = firstPreferences;
  let isHeld = false;
  let isClosed = false;
  let prints = 0;
  const revealed: (string | null)[] = [];
  let refused: Extract<Response<'journal:append'>, { status: 'failed' }>['problem'] | null = null;

  const state = (): Response<'journal:state'> => ({
    seq: records.length,
    hash: records.at(-1)?.hash ?? genesis,
    snapshotSeq: 0,
    damage: null,
  });
  const append = (request: Request<'journal:append'>): Response<'journal:append'> => {
    const known = records.find(({ requestId }) => requestId === request.requestId);
    if (known !== undefined) return { status: 'appended', record: known };
    if (refused !== null) return { status: 'failed', problem: refused };
    if (request.expectedSeq !== records.length) return { status: 'behind', seq: records.length };
    const { expectedSeq, ...rest } = structuredClone(request);
    const seq = expectedSeq + 1;
    const prevHash = records.at(-1)?.hash ?? genesis;
    const hash = seq.toString(16).padStart(64, '0');
    const record = { ...rest, seq, prevHash, hash, device: 'test', at: now };
    records.push(record);
    return { status: 'appended', record };
  };
  const answers = {
    'app:about': () => about(now),
    'preferences:read': () => preferences,
    'preferences:write': (change: Partial<Preferences>) => {
      preferences = { ...preferences, ...change };
      return preferences;
    },
    'journal:state': state,
    'journal:append': append,
    'journal:read': ({ after }: Request<'journal:read'>) => ({
      records: structuredClone(records.slice(after)),
      isLast: true,
    }),
    'file:save': (file: Request<'file:save'>) => {
      files.push(file);
      return { status: 'saved', path: `/nowhere/${file.name}` };
    },
    'log:write': () => undefined,
    'window:hold': ({ hasUnsaved }: Request<'window:hold'>) => {
      isHeld = hasUnsaved;
    },
    'window:close': () => {
      isClosed = true;
    },
    'window:pdf': () => ({ status: 'made', bytes: new TextEncoder().encode('%PDF-') }),
    'window:print': () => {
      prints += 1;
      return { status: 'done' };
    },
    'link:open': ({ url }: Request<'link:open'>) => ({
      status: url.startsWith('mailto:') ? 'opened' : 'refused',
    }),
    'file:reveal': ({ path }: Request<'file:reveal'>) => {
      revealed.push(path);
      return { status: 'done' };
    },
  };
  // Channels beyond these have no answer in memory: whoever asks gets an error with the channel's name.
  const desktop = new Proxy(answers, {
    get: (known: Record<string, (request: never) => unknown>, name: string) => (request: never) => {
      const answer = known[name];
      return answer === undefined
        ? Promise.reject(new Error(`No ${name} in memory`))
        : Promise.resolve(answer(request));
    },
  }) as unknown as Desktop;

  return {
    desktop,
    records,
    files,
    held: () => isHeld,
    closed: () => isClosed,
    prints: () => prints,
    revealed,
    refuse: (problem) => {
      refused = problem;
    },
    events: {
      subscribe: (name, listener) => {
        const known = listeners.get(name) ?? new Set();
        known.add(listener);
        listeners.set(name, known);
        return () => known.delete(listener);
      },
    },
    tell: (name, event) => {
      // Listeners are kept by the name under which they subscribed, so the event is theirs.
      for (const listener of listeners.get(name) ?? []) listener(event as never);
    },
  };
};
