import type { Database } from './database.ts';

/** Whether an invoice has this number already: a changed prefix or a damaged counter may lead back to it (R29). */
export const isNumberTaken = async (database: Database, number: string): Promise<boolean> =>
  (await database.invoiceSummaries.where('number').equals(number).count()) > 0;
