import { describe, expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import type { IntegrationId } from '#domain/record.ts';
import { eventsOf } from '#components/life-line/life-event.ts';
import { day, task, transportplan } from './life-of-a-system.ts';

const today = day('2026-11-24');
const documents = () =>
  eventsOf({ tasks: [], documents: transportplan.documents }, today).map(
    ({ title, status, state, isLate, date }) => ({ title, status, state, isLate, date }),
  );

describe('the events of a life', () => {
  test('a document is there by each approved version and by its next review, late when it is past', () => {
    expect(documents()).toEqual([
      {
        title: 'Driftmanual 1.0',
        status: 'approved',
        state: 'done',
        isLate: false,
        date: '2025-06-24',
      },
      {
        title: 'Driftmanual',
        status: 'review',
        state: 'open',
        isLate: true,
        date: '2026-10-01',
      },
    ]);
  });

  test('a document that is no longer kept up is not to be reviewed', () => {
    const retired = transportplan.documents.map((document) => ({
      ...document,
      status: 'retired' as const,
    }));
    expect(eventsOf({ tasks: [], documents: retired }, today)).toHaveLength(1);
  });

  test('cases are left out', () => {
    const tasks = [task('Skrivaren krånglar', { kind: 'case' }), task('Byt server', {})];
    expect(eventsOf({ tasks, documents: [] }, today).map(({ title }) => title)).toEqual([
      'Byt server',
    ]);
  });

  test('an end of support is there by its day, late when it is past and nobody has accepted that', () => {
    const support = { id: brandText<IntegrationId>('i1'), name: '.NET 8', end: day('2026-11-10') };
    const of = (isAccepted: boolean) =>
      eventsOf({ tasks: [], documents: [], supports: [{ ...support, isAccepted }] }, today)[0];
    expect(of(false)).toMatchObject({
      lane: 'integration',
      date: '2026-11-10',
      status: 'support-ends',
      isLate: true,
      to: '/systems/integrations/i1',
    });
    expect(of(true)).toMatchObject({ status: 'risk-accepted', isLate: false });
  });

  test('each leads to its own record', () => {
    const [first] = eventsOf({ tasks: [task('t1', {})], documents: [] }, today);
    expect(first?.to).toBe('/tasks/t1');
  });
});
