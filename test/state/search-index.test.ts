import { expect, it } from 'vitest';
import { emptyClientForm } from '#domain/clients/client-form.ts';
import { removeClient, saveClient } from '#data/clients.ts';
import { plainSearch } from '#state/plain-search.ts';
import { createSearchIndex } from '#state/search-index.ts';
import { issueScripted, setUpScripted, value } from '#support/firm-script.ts';
import { createMemoryJournal } from '#support/memory-journal.ts';
import { openWindow } from '#support/window.ts';

const office = async () => {
  const index = createSearchIndex();
  const window = openWindow({ journal: createMemoryJournal() });
  const store = { ...window, onApplied: index.follow };
  const firm = await setUpScripted(store);
  await issueScripted(store, firm);
  return { index, store, firm };
};

it('finds by name, number and part of a word, without marks, forgiving a slip', async () => {
  const { index, store, firm } = await office();
  expect(index.find('åhus', 10)).toBeNull();
  await index.build(store);
  const kinds = (text: string) => index.find(text, 10)?.map(({ kind }) => kind);
  expect(index.find('åhus', 10)?.[0]).toEqual({
    kind: 'client',
    id: firm.client,
    title: 'Åhus Båtvarv AB',
    detail: '',
  });
  expect(kinds('ahus bat')).toContain('client');
  expect(kinds('lagerprtalen')).toEqual(['system']);
  expect(kinds('databas')).toEqual(['task']);
  expect(kinds('lindq')).toEqual(['person']);
  expect(kinds('0001')).toEqual(['invoice']);
  expect(index.find('databas', 10)?.[0]?.detail).toBe('Åhus Båtvarv AB');
});

it('finds what was typed and not what is nearly so, where there is what was typed', async () => {
  const { index, store } = await office();
  await index.build(store);
  const save = async (name: string) =>
    value(await saveClient(store, { id: null, form: { ...emptyClientForm(), name } }));
  await save('Zetterlunds Kvarn');
  await save('Zetterlinds Kvarn');
  const titles = (text: string) => index.find(text, 10)?.map(({ title }) => title);
  expect(titles('zetterlunds')).toEqual(['Zetterlunds Kvarn']);
  expect(titles('zetterlonds')?.toSorted()).toEqual(['Zetterlinds Kvarn', 'Zetterlunds Kvarn']);
});

it('follows what is written: new, renamed and removed', async () => {
  const { index, store } = await office();
  await index.build(store);
  const form = { ...emptyClientForm(), name: 'Zetterlunds Kvarn' };
  const id = value(await saveClient(store, { id: null, form }));
  expect(index.find('zetter', 10)).toHaveLength(1);
  value(await saveClient(store, { id, form: { ...form, name: 'Mjölnarens AB' } }));
  expect(index.find('zetter', 10)).toEqual([]);
  expect(index.find('mjolnar', 10)).toHaveLength(1);
  value(await removeClient(store, { id }));
  expect(index.find('mjolnar', 10)).toEqual([]);
});

it('until the index is built the tables’ own words answer', async () => {
  const { store } = await office();
  const titles = async (text: string) => (await plainSearch(store, text)).map(({ title }) => title);
  expect(await titles('ahus')).toEqual(['Åhus Båtvarv AB']);
  expect(await titles('lager')).toEqual(['Lagerportalen']);
  expect(await titles('0001')).toEqual(['0001']);
});
