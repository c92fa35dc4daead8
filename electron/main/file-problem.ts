import type { FileProblem } from '#contract/contract.ts';

const problems: Readonly<Record<string, FileProblem>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EFBIG: 'too-large',
};

/** The system's error code, or null for anything that is not a system error. */
export const errorCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** What the user is told about a file that could not be written or read. */
export const toFileProblem = (error: unknown): FileProblem =>
  problems[errorCode(error) ?? ''] ?? 'failed';
