import { readAccount } from '#data/account-facts.ts';
import type { CommandProblem } from '#data/command-problem.ts';
import { missing } from '#data/command-problem.ts';
import { statementPaper } from '#documents/statement-paper.ts';
import type { ClientId } from '#domain/record.ts';
import { accountStatement } from '#domain/receipts/account-statement.ts';
import { ok } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Dependencies } from './dependencies.ts';
import { fileName } from './file-name.ts';
import { notSaved } from './not-saved.ts';
import type { SavedFile } from './saved-file.ts';

export type StatementRequest = {
  readonly clientId: ClientId;
  readonly from: PlainDate;
  readonly to: PlainDate;
};

/** Typesets a client's statement of account in its language and saves it where the user says. */
export async function exportAccountStatement(
  { desktop, store }: Dependencies,
  { clientId, from, to }: StatementRequest,
): Promise<Result<SavedFile, CommandProblem>> {
  const found = await readAccount(store, clientId);
  if (found === null) return missing();
  const { client, firm, facts } = found;
  const data = statementPaper({
    language: client.language,
    firmName: firm.name,
    clientName: client.name,
    from,
    to,
    madeOn: store.world.today(),
    statements: accountStatement(facts, { from, to }),
  });
  const at = store.world.now();
  const made = await desktop['paper:archive']({ template: 'report', data, logo: null, at });
  if (made.status === 'failed') throw new Error(made.message);
  const name = fileName(data.title, 'pdf');
  const answer = await desktop['archive:export']({ sha256: made.sha256, name });
  if (answer.status === 'failed') return notSaved(answer.problem);
  return ok({ path: answer.status === 'saved' ? answer.path : null });
}
