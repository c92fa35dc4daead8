import { timeBarePuts, timeBareRebuild, timeBridge } from './bare-writes.ts';
import { timeEntryLists } from './entry-lists.ts';
import { fillSome, prepareFill, prepareLife } from './fill.ts';
import { timeDrafts, timeIssues, timePaper } from './invoices.ts';
import { closeRaw, readRaw, rowsByKey, timeRaw } from './raw-database.ts';
import { timeSaves, timeSeenSaves } from './saves.ts';
import { scrollList } from './scroll.ts';
import { timeSearches, timeTyped } from './searches.ts';
import { openScreen } from './when-shown.ts';

// What the benchmark can do inside the program's page; put there as one script.
const benchPage = {
  closeRaw,
  fillSome,
  openScreen,
  prepareFill,
  prepareLife,
  readRaw,
  rowsByKey,
  scrollList,
  timeBarePuts,
  timeBareRebuild,
  timeBridge,
  timeDrafts,
  timeEntryLists,
  timeIssues,
  timePaper,
  timeRaw,
  timeSaves,
  timeSearches,
  timeSeenSaves,
  timeTyped,
} as const;

declare global {
  var benchPage: BenchPage;
}

export type BenchPage = typeof benchPage;

Object.assign(globalThis, { benchPage });
