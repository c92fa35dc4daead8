import { beforeEach, describe, expect, it } from 'vitest';
import { emptyIntegrationForm } from '#domain/integrations/integration-form.ts';
import { emptyThirdPartyForm } from '#domain/integrations/third-party-form.ts';
import type { IntegrationId, ThirdPartyId } from '#domain/record.ts';
import {
  getIntegration,
  linkIntegration,
  removeIntegration,
  saveIntegration,
  stepIntegration,
} from '#data/integrations.ts';
import { listIntegrations } from '#data/integrations-list.ts';
import { planUpgrade } from '#data/integrations-upgrade.ts';
import { loadBuiltInCycles } from '#data/support-cycles-built-in.ts';
import {
  compareSupportCycles,
  getSupportProduct,
  importSupportCycles,
  listSupportTable,
} from '#data/support-cycles.ts';
import { removeThirdParty, saveThirdParty } from '#data/third-parties.ts';
import { undo } from '#data/undo.ts';
import { value } from '#support/firm-script.ts';
import { openOffice, type Office } from '#support/office.ts';
import { aCycle, aProduct, anIntegration } from '#support/an-integration.ts';
import { day } from '#support/records.ts';

let office: Office;
let party: ThirdPartyId;
let integration: IntegrationId;
const builtIn = await loadBuiltInCycles();

const form = () => ({
  ...emptyIntegrationForm(office.system),
  thirdPartyId: party,
  version: '8.0',
  cycle: '8',
  fallback: 'för hand',
  exitNote: 'byts ut',
});

beforeEach(async () => {
  office = await openOffice();
  const product = { ...emptyThirdPartyForm(), product: '.NET', cycleSource: 'dotnet' };
  const licence = { licence: 'open-source', spdx: 'MIT' };
  party = value(await saveThirdParty(office.store, { id: null, form: { ...product, ...licence } }));
  integration = value(await saveIntegration(office.store, { id: null, form: form() }));
});

const record = async () => {
  const found = await getIntegration(office.store, integration, builtIn);
  if (found === null) throw new Error('Not there');
  return found;
};

describe('the course of an integration', () => {
  it('is refused what it lacks, may be argued past, and is told in the history', async () => {
    const { store } = office;
    value(await stepIntegration(store, { id: integration, to: 'evaluated' }));
    const refused = await stepIntegration(store, { id: integration, to: 'contracted' });
    expect(refused).toMatchObject({ error: { code: 'move-lacks', missing: ['contract'] } });
    const words = { reason: 'kunden godtog licensen', overrides: ['contract'] };
    value(await stepIntegration(store, { id: integration, to: 'contracted', ...words }));
    const events = await store.database.statusEvents.toArray();
    expect(events.find(({ to }) => to === 'contracted')).toMatchObject(words);
    value(await undo(store));
    expect((await record()).integration.status).toBe('evaluated');
  });
  it('in use again, no accepted risk is left standing', async () => {
    const { store } = office;
    const risk = { riskUntil: '2027-03-31', riskReason: 'avtal', riskAcceptedBy: 'AH' };
    value(await saveIntegration(store, { id: integration, form: { ...form(), ...risk } }));
    const overrides = ['contract', 'work-done', 'integration-sheet'];
    const walk = ['evaluated', 'contracted', 'building', 'live', 'sunset'] as const;
    for (const to of walk)
      value(await stepIntegration(store, { id: integration, to, reason: 'skäl', overrides }));
    expect((await record()).integration).toMatchObject({ status: 'sunset', acceptedRisk: null });
  });
});

it('an upgrade is planned in time, given to the lead, and found from both sides', async () => {
  const { store } = office;
  const wish = { id: integration, kind: 'change' as const, title: 'Lyft .NET', description: '' };
  const taskId = value(await planUpgrade(store, wish));
  const [row] = await listIntegrations(store, { taskId }, builtIn);
  expect(row).toMatchObject({
    id: integration,
    openTasks: [{ id: taskId, number: 'CHG-2026-001' }],
  });
  expect(row?.openTasks[0]).toMatchObject({ plannedStart: '2026-11-24', plannedEnd: '2026-12-24' });
  value(await linkIntegration(store, { id: integration, taskId, isLinked: false }));
  expect(await listIntegrations(store, { taskId }, builtIn)).toEqual([]);
});

it('a product and a system stay while an integration rests on them', async () => {
  const { store } = office;
  const refused = { error: { code: 'in-use', missing: ['integrations'] } };
  expect(await removeThirdParty(store, { id: party })).toMatchObject(refused);
  value(await removeIntegration(store, { id: integration }));
  value(await removeThirdParty(store, { id: party }));
});

describe('an imported table', () => {
  const newer = {
    ...aProduct(),
    checkedOn: day('2026-11-20'),
    cycles: [aCycle({ endSupport: day('2027-05-11') })],
  };
  const own = { ...newer, slug: 'own-product', label: 'Egen' };

  it('is compared first, goes before the built-in one, and is taken back by one undo', async () => {
    const { store } = office;
    const compared = await compareSupportCycles(store, { products: [newer, own] });
    expect(compared.map(({ comparison }) => comparison)).toEqual(['changed', 'new']);
    expect((await record()).integration.support.end).toBe('2026-11-10');
    value(await importSupportCycles(store, { products: [newer, own] }));
    expect((await record()).integration.support).toMatchObject({
      end: '2027-05-11',
      checkedOn: '2026-11-20',
    });
    const table = await listSupportTable(store, builtIn);
    expect(table.filter(({ isImported }) => isImported)).toHaveLength(2);
    value(await undo(store));
    expect((await record()).integration.support.end).toBe('2026-11-10');
    value(await importSupportCycles(store, { products: [newer] }));
    expect((await record()).integration.support.end).toBe('2027-05-11');
  });
  it('that is older than what is known stays out', async () => {
    const { store } = office;
    const old = { ...newer, checkedOn: day('2025-01-01') };
    expect(value(await importSupportCycles(store, { products: [old] })).kept).toBe(0);
    expect(await getSupportProduct(store, 'dotnet', builtIn)).toBe(builtIn.get('dotnet'));
  });
});

it('a thousand integrations are one list', async () => {
  const { store, system } = office;
  const { id: _id, ...fields } = anIntegration({ systemId: system, thirdPartyId: party });
  const { importRows } = await import('#data/import-rows.ts');
  const rows = Array.from({ length: 1000 }, () => ({ id: store.world.newId(), fields }));
  value(await importRows(store, { table: 'integrations', rows: rows as never }));
  expect(await listIntegrations(store, {}, builtIn)).toHaveLength(1001);
});
