import type { TaskId } from '#domain/record.ts';
import { sampleId } from './sample-id.ts';

const prefixes = ['REL', 'CHG', 'PRB', 'CASE'] as const;

/** Tasks without a number begin here, above all that have one. */
const unnumbered = 90_000_000;

/** The id of a numbered piece of the sample's work, read off its number: who names it needs no table of them. */
export const workId = (number: string): TaskId => {
  const [prefix = '', year = '0', count = '0'] = number.split('-');
  const kind = prefixes.findIndex((each) => each === prefix) + 1;
  return sampleId('LifecycleTask', kind * 10_000_000 + Number(year) * 1000 + Number(count));
};

/** The id of the n-th task without a number. */
export const plainTaskId = (count: number): TaskId => sampleId('LifecycleTask', unnumbered + count);
