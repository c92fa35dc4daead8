import type { CommandProblem } from '#data/command-problem.ts';
import { missing } from '#data/command-problem.ts';
import { getLedger } from '#data/ledger-view.ts';
import type { LedgerView } from '#data/ledger-view.ts';
import { contractStatementPaper } from '#documents/contract-statement-paper.ts';
import type { ReportData } from '#documents/report-data.ts';
import { paperWords } from '#documents/paper-words.ts';
import { allocate } from '#domain/contracts/allocate.ts';
import { invoicedOverage } from '#domain/contracts/invoiced-overage.ts';
import { ledgerInput } from '#domain/contracts/ledger-input.ts';
import { statementOf } from '#domain/contracts/statement.ts';
import type { HourPlace, Statement } from '#domain/contracts/statement.ts';
import type { Language } from '#domain/firm/firm.ts';
import type { ContractId } from '#domain/record.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Dependencies } from './dependencies.ts';
import { fileName } from './file-name.ts';
import { notSaved } from './not-saved.ts';
import type { SavedFile } from './saved-file.ts';

const placesOf = (
  { entries }: LedgerView,
  language: Language,
): ReadonlyMap<HourPlace['id'], HourPlace> =>
  new Map(
    entries.map(({ id, systemName, taskNumber, taskTitle, activity }) => {
      const task = [taskNumber, taskTitle].filter((text) => text !== '').join(' ');
      const record = task === '' ? paperWords[language].documents.activity[activity] : task;
      return [id, { id, system: systemName, record }];
    }),
  );

/** A period's statement out of what was read of the contract; null where it has no such period. */
const readStatement = (view: LedgerView, from: PlainDate, language: Language): Statement | null => {
  const { periods } = allocate(ledgerInput(view.facts));
  const period = periods.find((each) => each.from === from);
  if (period === undefined) return null;
  const beyond = period.rows.flatMap(({ kind, timeEntryId }) =>
    kind === 'overage' && timeEntryId !== null ? [timeEntryId] : [],
  );
  const invoiced = invoicedOverage(view.invoices, new Set(beyond));
  return statementOf(period, placesOf(view, language), invoiced);
};

/** The statement's paper in its client's language; null where there is no such period. */
const statementPaper = (
  view: LedgerView,
  from: PlainDate,
  madeOn: PlainDate,
): ReportData | null => {
  const language = view.client?.language ?? view.firm.language;
  const statement = readStatement(view, from, language);
  if (statement === null) return null;
  return contractStatementPaper({
    statement,
    contract: view.contract,
    clientName: view.client?.name ?? '',
    firmName: view.firm.name,
    language,
    madeOn,
  });
};

export type StatementRequest = { readonly contractId: ContractId; readonly from: PlainDate };

type MadeStatement = { readonly sha256: string; readonly name: string };

/** Typesets a period's statement into the archive; null where there is no such period. */
async function makeStatement(
  { desktop, store }: Dependencies,
  { contractId, from }: StatementRequest,
): Promise<MadeStatement | null> {
  const view = await getLedger(store, contractId);
  const data = view === null ? null : statementPaper(view, from, store.world.today());
  if (data === null) return null;
  const at = store.world.now();
  const made = await desktop['paper:archive']({ template: 'report', data, logo: null, at });
  if (made.status === 'failed') throw new Error(made.message);
  return { sha256: made.sha256, name: fileName(data.title, 'pdf') };
}

/** Saves a period's statement where the user says; `path` is null without. */
export async function exportStatement(
  all: Dependencies,
  request: StatementRequest,
): Promise<Result<SavedFile, CommandProblem>> {
  const made = await makeStatement(all, request);
  if (made === null) return missing();
  const answer = await all.desktop['archive:export'](made);
  if (answer.status === 'failed') return notSaved(answer.problem);
  return ok({ path: answer.status === 'saved' ? answer.path : null });
}

/** Opens a period's statement in the user's PDF reader. */
export async function openStatement(
  all: Dependencies,
  request: StatementRequest,
): Promise<Result<null, CommandProblem>> {
  const made = await makeStatement(all, request);
  if (made === null) return missing();
  const answer = await all.desktop['archive:open'](made);
  return answer.status === 'failed' ? notSaved(answer.problem) : ok(null);
}
