import { readSieAccounts } from '#formats/sie/read-sie-accounts.ts';
import type { SieAccounts } from '#formats/sie/read-sie-accounts.ts';
import { largestSieFile } from '#formats/sie/sie-file.ts';
import type { SieProblem } from '#formats/sie/sie-file.ts';

type Problem = Omit<SieProblem, 'code'> & { readonly code: SieProblem['code'] | 'not-read' };

/** A chosen file as read: its accounts, or why not. */
export type AccountsFile =
  | ({ readonly ok: true; readonly name: string } & SieAccounts)
  | { readonly ok: false; readonly name: string; readonly problem: Problem };

/** Reads the accounts of a ledger's SIE file; one that is too large isn't even opened. */
export const readAccountsFile = async (file: File): Promise<AccountsFile> => {
  const { name } = file;
  const refused = (problem: Problem): AccountsFile => ({ ok: false, name, problem });
  if (file.size > largestSieFile) return refused({ line: 0, code: 'too-large', found: '' });
  try {
    const read = readSieAccounts(new Uint8Array(await file.arrayBuffer()));
    return read.ok ? { ok: true, name, ...read.value } : refused(read.error);
  } catch {
    return refused({ line: 0, code: 'not-read', found: '' });
  }
};
