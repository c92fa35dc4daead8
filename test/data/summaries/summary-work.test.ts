import { expect, test } from 'vitest';
import { SummaryWork } from '#data/summaries/summary-work.ts';

const counter = (count: number) => ({ key: 'tasks', count });

test('a summary that came out as it was is not written: it would wake every list that shows it', () => {
  const work = new SummaryWork(['counters']);
  work.load('counters', 'tasks', counter(2));
  work.adjust('counters', 'tasks', counter(0), ({ key, count }) => ({ key, count: count - 1 }));
  expect(work.ownedRows('counters')).toEqual([counter(1)]);
  work.adjust('counters', 'tasks', counter(0), ({ key, count }) => ({ key, count: count + 1 }));
  expect(work.ownedRows('counters')).toEqual([]);
});

test('a summary that was dropped and made again is written, even as it was', () => {
  const work = new SummaryWork(['counters']);
  work.load('counters', 'tasks', counter(2));
  work.drop('counters', 'tasks');
  work.own('counters', 'tasks', counter(2));
  expect(work.ownedRows('counters')).toEqual([counter(2)]);
  expect(work.dropped()).toEqual([]);
});
