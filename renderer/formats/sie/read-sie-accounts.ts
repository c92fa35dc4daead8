import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import { accountAt, textAt } from './sie-fields.ts';
import type { SieProblem } from './sie-file.ts';
import { rowLabels } from './sie-labels.ts';
import { readSieLines, refuse } from './sie-lines.ts';
import type { SieLine } from './sie-lines.ts';

/** A chart of accounts, and whose it is. */
export type SieAccounts = {
  readonly firmName: string;
  readonly chart: string | null;
  readonly accounts: readonly { readonly number: string; readonly name: string }[];
};

/** Braces in pairs, one within none: what was cut off in the middle of a voucher has one open. */
const checkBraces = (lines: readonly SieLine[]): SieProblem | null => {
  let isOpen = false;
  for (const { line, label } of lines) {
    if (label !== '{' && label !== '}') {
      if (rowLabels.includes(label) && !isOpen) return { line, code: 'braces', found: label };
      continue;
    }
    if ((label === '{') === isOpen) return { line, code: 'braces', found: label };
    isOpen = !isOpen;
  }
  return isOpen ? { line: lines.at(-1)?.line ?? 0, code: 'truncated', found: '' } : null;
};

const firstText = (lines: readonly SieLine[], label: string): string | null => {
  const field = lines.find((line) => line.label === label)?.fields[0];
  return typeof field === 'string' ? field : null;
};

const checkHead = (lines: readonly SieLine[]): SieProblem | null => {
  const flag = firstText(lines, '#FLAGGA');
  if (lines[0]?.label !== '#FLAGGA' || flag === null)
    return { line: lines[0]?.line ?? 0, code: 'label-missing', found: '#FLAGGA' };
  const format = firstText(lines, '#FORMAT');
  if (format === null) return { line: 0, code: 'label-missing', found: '#FORMAT' };
  return format === 'PC8' ? null : { line: 0, code: 'not-pc8', found: format };
};

/**
 * Reads the accounts of a file of any SIE type, as ledgers write them (4E: balances, budgets, vouchers, SRU codes are
 * passed over, as is every label of their own). An account that comes twice has its last name.
 */
export const readSieAccounts = (bytes: Uint8Array): Result<SieAccounts, SieProblem> => {
  const lines = readSieLines(bytes);
  if (!lines.ok) return lines;
  const wrong = checkHead(lines.value) ?? checkBraces(lines.value);
  if (wrong !== null) return refuse(wrong.line, wrong.code, wrong.found);
  const accounts = new Map<string, string>();
  for (const line of lines.value) {
    if (line.label !== '#KONTO') continue;
    const number = accountAt(line, 0);
    if (!number.ok) return number;
    const name = textAt(line, 1);
    if (!name.ok) return name;
    accounts.set(number.value, name.value.trim());
  }
  if (accounts.size === 0) return refuse(0, 'no-accounts');
  return ok({
    firmName: firstText(lines.value, '#FNAMN') ?? '',
    chart: firstText(lines.value, '#KPTYP'),
    accounts: [...accounts]
      .map(([number, name]) => ({ number, name }))
      .toSorted((one, other) => (one.number < other.number ? -1 : 1)),
  });
};
