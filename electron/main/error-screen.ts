import type { BrowserWindow } from 'electron';
import { errorPage } from './origin.ts';
import { redact } from './redact.ts';

/** What the error screen says: what is safe, and what to hand to whoever helps. */
export type ErrorReport = {
  readonly language: 'sv' | 'en';
  /** How many records the journal holds: all of them are on the disk. */
  readonly records: number;
  readonly version: string;
  readonly reason: string;
};

const maxReason = 500;

/** The page's address; everything it shows travels behind the `#`, so that it needs nothing from the rest of the program. */
export const errorPageUrl = ({ language, records, version, reason }: ErrorReport): string => {
  const parameters = new URLSearchParams({
    language,
    records: String(records),
    version,
    reason: redact(reason).slice(0, maxReason),
  });
  return `${errorPage}#${parameters.toString()}`;
};

/** Shows the error screen instead of a blank window; when even that fails there is nothing left but to close it. */
export const showErrorScreen = (window: BrowserWindow, report: ErrorReport): void => {
  if (window.isDestroyed()) return;
  window.loadURL(errorPageUrl(report)).catch(() => {
    if (!window.isDestroyed()) window.destroy();
  });
};
