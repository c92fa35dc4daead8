import type { LineGrouping } from '#domain/invoices/invoice.ts';
import type { ClientId, InvoiceId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import type { Request } from '#contract/contract.ts';

export type DraftWish = {
  readonly clientId: ClientId;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly grouping: LineGrouping;
};

export type DraftTimes = { readonly times: readonly number[]; readonly ids: readonly InvoiceId[] };

/** Drafts every wish as often as there are rounds; all but the last draft of each are removed again. */
export async function timeDrafts(
  wishes: readonly DraftWish[],
  rounds: number,
): Promise<DraftTimes> {
  const { commands } = automation;
  const times: number[] = [];
  const ids: InvoiceId[] = [];
  for (const wish of wishes) {
    for (let round = 1; round <= rounds; round += 1) {
      const start = performance.now();
      const draft = await commands.draftInvoice(wish);
      times.push(performance.now() - start);
      if (!draft.ok) throw new Error(JSON.stringify(draft.error));
      if (round === rounds) ids.push(draft.value);
      else await commands.removeDraft({ id: draft.value });
    }
  }
  return { times, ids };
}

export async function timeIssues(
  ids: readonly InvoiceId[],
  issueDate: PlainDate,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const id of ids) {
    const start = performance.now();
    const issued = await automation.commands.issueInvoice({ id, issueDate });
    times.push(performance.now() - start);
    if (!issued.ok) throw new Error(JSON.stringify(issued.error));
  }
  return times;
}

/** Milliseconds of making and archiving a paper, from the page's request to its answer. */
export async function timePaper(paper: Request<'paper:archive'>): Promise<number> {
  const start = performance.now();
  const stored = await desktop['paper:archive'](paper);
  const time = performance.now() - start;
  if (stored.status !== 'stored') throw new Error(stored.message);
  return time;
}
