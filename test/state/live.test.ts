import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyClientForm } from '#domain/clients/client-form.ts';
import { listClients } from '#data/client-list.ts';
import { getClient, saveClient } from '#data/clients.ts';
import type { Store } from '#data/store.ts';
import { dataApi } from '#state/data-api.ts';
import { live, write } from '#state/live.ts';
import { openOffice } from '#support/office.ts';
import type { Office } from '#support/office.ts';

const faulty = { isBroken: false, reads: 0 };

async function countClients({ database }: Store): Promise<number> {
  faulty.reads += 1;
  const counter = await database.counters.get('clients');
  if (faulty.isBroken) throw new Error('Disk gone');
  return counter?.count ?? 0;
}

const api = dataApi.injectEndpoints({
  endpoints: (build) => ({
    countClients: build.query(live(countClients)),
    clientsByName: build.query(live(listClients)),
    clientNow: build.query(live(getClient)),
    addClient: build.mutation(write(saveClient)),
  }),
});

const add = (office: Office, name: string) =>
  saveClient(office.store, { id: null, form: { ...emptyClientForm(), name } });

const until = (check: () => void): Promise<void> =>
  vi.waitFor(check, { timeout: 5000, interval: 5 });

afterEach(() => {
  faulty.isBroken = false;
});

const list = {
  text: '',
  sort: { by: 'name', direction: 'ascending' },
  filter: 'all',
  limit: 50,
} as const;

describe('the bridge', () => {
  it('repaints a screen when any command changes what it read, and only what changed is new', async () => {
    const office = await openOffice();
    const query = office.app.dispatch(api.endpoints.clientsByName.initiate(list));
    await query;
    const select = api.endpoints.clientsByName.select(list);
    const before = select(office.app.getState()).data;
    await add(office, 'Zeta');
    await until(() => expect(select(office.app.getState()).data?.total).toBe(2));
    const after = select(office.app.getState()).data;
    expect(after?.rows[0]).toBe(before?.rows[0]);
    query.unsubscribe();
  });

  it('a missing row is null, so that undefined always means not read yet', async () => {
    const office = await openOffice();
    const query = office.app.dispatch(api.endpoints.clientNow.initiate('nobody' as never));
    expect((await query).data).toBeNull();
    query.unsubscribe();
  });

  it('a reader that throws shows its fault, and the next write heals the screen', async () => {
    const office = await openOffice();
    const query = office.app.dispatch(api.endpoints.countClients.initiate());
    await query;
    const select = api.endpoints.countClients.select();
    await until(() => expect(select(office.app.getState()).data).toBe(1));
    faulty.isBroken = true;
    await add(office, 'Beta');
    await until(() =>
      expect(select(office.app.getState()).error).toEqual({ name: 'Error', message: 'Disk gone' }),
    );
    faulty.isBroken = false;
    await add(office, 'Gamma');
    await until(() => {
      expect(select(office.app.getState())).toMatchObject({ data: 3, isSuccess: true });
      expect(select(office.app.getState()).error).toBeUndefined();
    });
    query.unsubscribe();
  });

  it('a reader that throws at first heals as well', async () => {
    const office = await openOffice();
    faulty.isBroken = true;
    const query = office.app.dispatch(api.endpoints.countClients.initiate());
    expect((await query).error).toMatchObject({ message: 'Disk gone' });
    faulty.isBroken = false;
    await add(office, 'Beta');
    const select = api.endpoints.countClients.select();
    await until(() => expect(select(office.app.getState()).data).toBe(2));
    query.unsubscribe();
  });

  it('a screen that opens reads once, and again for each write', async () => {
    const office = await openOffice();
    const { reads } = faulty;
    const query = office.app.dispatch(api.endpoints.countClients.initiate());
    expect((await query).data).toBe(1);
    expect(faulty.reads).toBe(reads + 1);
    await add(office, 'Beta');
    const select = api.endpoints.countClients.select();
    await until(() => expect(select(office.app.getState()).data).toBe(2));
    expect(faulty.reads).toBe(reads + 2);
    query.unsubscribe();
  });

  it('a screen that asks anew is answered by a read of its own', async () => {
    const office = await openOffice();
    const query = office.app.dispatch(api.endpoints.countClients.initiate());
    await query;
    const { reads } = faulty;
    expect((await query.refetch()).data).toBe(1);
    expect(faulty.reads).toBe(reads + 1);
    query.unsubscribe();
  });

  it('whoever asked is answered though the screen was closed before anything was read', async () => {
    const office = await openOffice();
    const query = office.app.dispatch(api.endpoints.countClients.initiate());
    office.app.dispatch(dataApi.util.resetApiState());
    expect((await query).error).toBeUndefined();
    query.unsubscribe();
  });

  it('an unmounted screen reads no more', async () => {
    const office = await openOffice();
    const query = office.app.dispatch(
      api.endpoints.countClients.initiate(undefined, { forceRefetch: true }),
    );
    await query;
    query.unsubscribe();
    office.app.dispatch(dataApi.util.resetApiState());
    await add(office, 'Beta');
    const { reads } = faulty;
    await add(office, 'Gamma');
    expect(faulty.reads).toBe(reads);
  });

  it('a command answers with its Result; a fault that nobody foresaw rejects', async () => {
    const office = await openOffice();
    const form = { ...emptyClientForm(), name: '' };
    const refused = await office.app
      .dispatch(api.endpoints.addClient.initiate({ id: null, form }))
      .unwrap();
    expect(refused).toEqual({
      ok: false,
      error: { kind: 'invalid', fields: { name: 'required' } },
    });
    office.store.database.close();
    const broken = office.app.dispatch(
      api.endpoints.addClient.initiate({ id: null, form: { ...form, name: 'X' } }),
    );
    await expect(broken.unwrap()).rejects.toMatchObject({ name: 'DatabaseClosedError' });
  });
});
