import { largestCyclesFile, readEndoflife } from '#domain/integrations/read-endoflife.ts';
import type { CyclesFileProblem } from '#domain/integrations/read-endoflife.ts';
import type { SupportProduct } from '#domain/integrations/support-cycle.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';

type Problem = Omit<CyclesFileProblem, 'code'> & {
  readonly code: CyclesFileProblem['code'] | 'not-read';
};

/** A chosen file as read: its products, or why not. */
export type CyclesFile =
  | { readonly ok: true; readonly name: string; readonly products: readonly SupportProduct[] }
  | { readonly ok: false; readonly name: string; readonly problem: Problem };

const refused = (name: string, code: Problem['code']): CyclesFile => ({
  ok: false,
  name,
  problem: { code, at: '', found: '' },
});

/** Reads a file of support cycles; one that is too large isn't even opened. */
export const readCyclesFile = async (file: File, today: PlainDate): Promise<CyclesFile> => {
  const { name } = file;
  if (file.size > largestCyclesFile) return refused(name, 'too-large');
  try {
    const read = readEndoflife(await file.text(), { fileName: name, today });
    return read.ok
      ? { ok: true, name, products: read.value }
      : { ok: false, name, problem: read.error };
  } catch {
    return refused(name, 'not-read');
  }
};
