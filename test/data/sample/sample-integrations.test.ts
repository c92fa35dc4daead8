import { expect, test } from 'vitest';
import { supportOf } from '#domain/integrations/support.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { sampleToday } from '#data/sample/sample-date.ts';
import { componentName } from '#data/sample/sample-integrations.ts';
import { systemId } from '#data/sample/sample-systems.ts';
import { loadBuiltInCycles } from '#data/support-cycles-built-in.ts';
import { courseOf, recordsOf } from '#support/sample-rows.ts';

const supports = async () => {
  const cycles = await loadBuiltInCycles();
  const products = new Map(recordsOf('thirdParties').map((product) => [product.id, product]));
  return recordsOf('integrations').map((integration) => {
    const product = products.get(integration.thirdPartyId);
    const table = cycles.get(product?.cycleSource ?? '') ?? null;
    return { integration, product, support: supportOf(integration, table, sampleToday) };
  });
};

test('34 components: 8 past the end of free support, 4 of them with extended support bought, 4 within 90 days', async () => {
  const rows = await supports();
  expect(rows).toHaveLength(34);
  const past = rows.filter(({ support: { ends } }) => {
    const end = ends.support;
    return end === 'ended' || (end !== null && end < sampleToday);
  });
  expect(past).toHaveLength(8);
  expect(
    past.filter(({ support }) => support.counts === 'extended' && !support.isPast),
  ).toHaveLength(4);
  const soon = rows.filter(({ support: { end } }) => {
    return end !== null && end >= sampleToday && end <= addDays(sampleToday, 90);
  });
  expect(soon.map(({ integration }) => componentName(integration))).toEqual([
    'Umbraco CMS 13',
    'PHP 8.2',
    'Drupal 10.6',
    'Windows Server 2016',
  ]);
});

test('the ends of support are those of the vendors', async () => {
  const ends = new Map(
    (await supports()).map(({ integration, support }) => [
      componentName(integration),
      support.ends,
    ]),
  );
  expect(ends.get('.NET 8')?.support).toBe('2026-11-10');
  expect(ends.get('SQL Server 2016')).toMatchObject({
    support: '2026-07-14',
    extended: '2029-07-17',
  });
  expect(ends.get('Moodle 4.5')?.support).toBe('2027-10-04');
  for (const { product, support } of await supports()) {
    if (product?.cycleSource !== '')
      expect([product?.product, support.says]).toEqual([product?.product, 'table']);
  }
});

test('story 3: S12 runs on SQL Server 2016 with extended support, the risk accepted until 2027-03-31', async () => {
  const found = (await supports()).find(
    ({ integration }) =>
      integration.systemId === systemId('S12') && componentName(integration) === 'SQL Server 2016',
  );
  expect(found?.integration).toMatchObject({
    status: 'risk-accepted',
    hasExtendedSupport: true,
    acceptedRisk: { until: '2027-03-31', acceptedBy: 'Peter Wallin' },
  });
  expect(found?.support.state).toBe('risk-accepted');
});

test('each stands where its history ends', () => {
  for (const { id, status } of recordsOf('integrations')) {
    expect(courseOf('integrations', id).at(-1)?.[0]).toBe(status);
  }
});
