import type { MakeReminder } from '#data/reminders.ts';
import { reminderPaper } from '#documents/reminder-paper.ts';
import type { Dependencies } from './dependencies.ts';

/** Typesets a reminder as the client will read it and archives the PDF. */
export const makeReminder =
  ({ desktop, store }: Dependencies): MakeReminder =>
  async ({ invoice, reminder }, at) => {
    const { snapshot } = invoice;
    const data = reminderPaper({ snapshot, reminder });
    const { logo } = snapshot.seller;
    const stored = await desktop['paper:archive']({ template: 'invoice', data, logo, at });
    if (stored.status === 'stored') return { sha256: stored.sha256, size: stored.size };
    store.onFault(new Error(stored.message));
    return null;
  };
