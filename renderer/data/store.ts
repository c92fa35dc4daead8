import type { ZoneRules } from '#domain/time/zone-rules.ts';
import type { Database } from './database.ts';
import type { HistoryKeeper } from './history.ts';
import type { JournalPort } from './journal-port.ts';
import type { SerialQueue } from './serial-queue.ts';
import type { Entry } from './tables.ts';
import type { World } from './world.ts';

/** Everything that reads and commands work with: one a window and workspace. */
export type Store = {
  readonly database: Database;
  readonly port: JournalPort;
  readonly world: World;
  readonly zones: ZoneRules;
  /** One command at a time in a window; other windows are kept apart by the journal's sequence. */
  readonly queue: SerialQueue;
  readonly history: HistoryKeeper;
  /** SHA-256 in hex of a text's UTF-8. */
  readonly sha256: (text: string) => Promise<string>;
  /** Told after entries were applied, whoever wrote them: the search index follows along. */
  readonly onApplied: (entries: readonly Entry[]) => void;
  /** Told of a fault that took nothing from the user (the journal has it): for the log. */
  readonly onFault: (error: unknown) => void;
};
