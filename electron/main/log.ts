import { renameSync } from 'node:fs';
import { join } from 'node:path';
import electronLog from 'electron-log/node';
import { redact, redactStack } from './redact.ts';

export type LogLevel = 'error' | 'warn' | 'info';

/** Words that a fault may carry into the log; everything in them is redacted. */
export type LogEntry = {
  readonly message: string;
  readonly stack?: string;
};

export type Log = (level: LogLevel, entry: LogEntry) => void;

const maxBytes = 5 * 1024 * 1024;

/** A log file that never grows beyond 5 MB, with one older beside it, and never holds a client's data. */
export const openLog = (folder: string): Log => {
  const log = electronLog.create({ logId: 'forvalta' });
  log.transports.console.level = false;
  log.transports.file.level = 'info';
  log.transports.file.maxSize = maxBytes;
  log.transports.file.format = '{iso} {level} {text}';
  log.transports.file.resolvePathFn = () => join(folder, 'forvalta.log');
  log.transports.file.archiveLogFn = (file) => renameSync(file.path, `${file.path}.old`);
  return (level, { message, stack = '' }) => {
    const trace = redactStack(stack);
    log[level](trace === '' ? redact(message) : `${redact(message)}\n${trace}`);
  };
};

/** An unknown thrown thing as a log entry. */
export const toLogEntry = (what: string, error: unknown): LogEntry =>
  error instanceof Error
    ? { message: `${what}: ${error.name}: ${error.message}`, stack: error.stack ?? '' }
    : { message: `${what}: ${typeof error}` };
