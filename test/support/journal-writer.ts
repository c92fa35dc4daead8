import { nodeDisk } from '#main/disk.ts';
import { openJournal } from '#main/journal/journal.ts';
import { request } from './journal-request.ts';

/** A program of its own that appends to the journal in argv[2] until it is killed, and says each number once it has its answer. */
const [, , folder = '', snapshotEvery = '40'] = process.argv;

const journal = await openJournal({
  folder,
  disk: nodeDisk,
  device: 'device-1',
  now: () => new Date().toISOString(),
  segmentBytes: 40_000,
  snapshotEvery: Number(snapshotEvery),
});

let { seq } = journal.state();
for (;;) {
  const burst = Array.from({ length: 1 + (seq % 5) }, (_, index) =>
    journal.append(request(seq + index + 1)),
  );
  for (const answer of await Promise.all(burst)) {
    if (answer.status !== 'appended') throw new Error(JSON.stringify(answer));
    ({ seq } = answer.record);
    process.stdout.write(`${String(seq)} ${answer.record.hash}\n`);
  }
}
