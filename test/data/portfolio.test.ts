import { beforeAll, describe, expect, it } from 'vitest';
import { emptyClientForm } from '#domain/clients/client-form.ts';
import { emptySystemForm } from '#domain/systems/system-form.ts';
import { saveClient } from '#data/clients.ts';
import { getLifeLine, listLifeLines } from '#data/life-line.ts';
import { listPortfolio } from '#data/portfolio.ts';
import { assignResponsibility, endResponsibility } from '#data/responsibilities.ts';
import { saveSystem } from '#data/systems.ts';
import { setUpScripted, value, type ScriptedFirm } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { day, id } from '#support/records.ts';
import { openWindow, type TestWindow } from '#support/window.ts';

let store: TestWindow;
let firm: ScriptedFirm;

const addSystem = async (clientId: ScriptedFirm['client'], name: string, since: string) =>
  value(
    await saveSystem(store, {
      id: null,
      clientId,
      form: { ...emptySystemForm(day(since)), name, phase: 'operate' },
    }),
  );

beforeAll(async () => {
  store = openWindow({ journal: createMemoryJournal() });
  firm = await setUpScripted(store);
  const client = value(
    await saveClient(store, {
      id: null,
      form: { ...emptyClientForm(), name: 'Almhult Trä', addressLine1: 'Gatan 1', city: 'Borås' },
    }),
  );
  const led = await addSystem(client, 'Sågen', '2026-01-01');
  await addSystem(client, 'Arkivet', '2026-11-01');
  const role = { systemId: led, role: 'lead', personId: firm.person } as const;
  const first = value(await assignResponsibility(store, { ...role, from: day('2026-01-01') }));
  const reason = 'Slutade';
  value(await endResponsibility(store, { id: first, to: day('2026-06-30'), reason }));
  const next = value(await assignResponsibility(store, { ...role, from: day('2026-07-01') }));
  value(await endResponsibility(store, { id: next, to: day('2026-07-31'), reason }));
  value(await assignResponsibility(store, { ...role, from: day('2026-08-11') }));
});

describe('the portfolio', () => {
  it('has every system under its client, both by name, and the span of all their lives', async () => {
    const { clients, total, from, to } = await listPortfolio(store, {});
    expect(
      clients.map(({ name, systems }) => [name, systems.map((one) => one.system.name)]),
    ).toEqual([
      ['Almhult Trä', ['Arkivet', 'Sågen']],
      ['Åhus Båtvarv AB', ['Lagerportalen']],
    ]);
    expect({ total, from, to }).toEqual({ total: 3, from: '2026-01-01', to: '2026-11-24' });
  });

  it('counts the gaps in the lead, and says who leads since when without a break', async () => {
    const { clients, gaps } = await listPortfolio(store, {});
    const all = clients.flatMap(({ systems }) => systems);
    expect(gaps).toBe(2);
    expect(all.map((one) => [one.system.name, one.lead?.name, one.leadSince, one.gaps])).toEqual([
      ['Arkivet', undefined, null, [{ from: '2026-11-01', to: '2026-11-24' }]],
      ['Sågen', 'Karin Lindqvist', '2026-08-11', [{ from: '2026-08-01', to: '2026-08-10' }]],
      ['Lagerportalen', 'Karin Lindqvist', '2026-11-24', []],
    ]);
  });

  it('is narrowed by client, phase and text', async () => {
    expect((await listPortfolio(store, { clientId: firm.client })).total).toBe(1);
    expect((await listPortfolio(store, { phase: 'retired' })).clients).toEqual([]);
    expect((await listPortfolio(store, { text: 'såg' })).total).toBe(1);
  });

  it('reads lives a page at a time: each as its own page has it, those that are gone left out', async () => {
    const { clients } = await listPortfolio(store, {});
    const ids = clients.flatMap(({ systems }) => systems.map(({ system }) => system.id));
    const lines = await listLifeLines(store, { ids: [...ids, id('no-system')] });
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toEqual(await getLifeLine(store, line.system.id));
    const own = lines.find(({ system }) => system.id === firm.system);
    expect(own?.tasks.map(({ title }) => title)).toEqual(['Byt databas']);
    expect(own?.people.map(({ name }) => name)).toEqual(['Karin Lindqvist']);
  });
});
