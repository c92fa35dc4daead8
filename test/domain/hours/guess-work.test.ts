import { expect, test } from 'vitest';
import { brandText } from '#domain/brand.ts';
import { guessWork, titleKey } from '#domain/hours/guess-work.ts';
import type { KnownWork } from '#domain/hours/guess-work.ts';

const known = (client: string, system: string | null, name: string): KnownWork => ({
  name,
  work: {
    clientId: brandText(client),
    systemId: system === null ? null : brandText(system),
    taskId: null,
    activity: 'meeting',
  },
});

const all = [
  known('marks', null, 'Marks Bostadsstiftelse'),
  known('ahus', null, 'Åhus Båtvarv AB'),
  known('ahus', 'lager', 'Lagerportalen'),
  known('marks', 'fv', 'Felanmälan Vilgot'),
];

test('the name in a title says whose meeting it was; a system is closer than its client', () => {
  expect(guessWork('Avstämning Åhus Båtvarv', all)).toMatchObject({
    clientId: 'ahus',
    systemId: null,
  });
  expect(guessWork('Lagerportalen: releaseplan (Åhus)', all)).toMatchObject({ systemId: 'lager' });
  expect(guessWork('Möte med Marks', all)).toMatchObject({ clientId: 'marks', systemId: null });
});

test('a title without a name is left to the one who was there', () => {
  expect(guessWork('Tandläkare', all)).toBeNull();
  expect(guessWork('', all)).toBeNull();
  expect(guessWork('AB', all)).toBeNull();
});

test('a meeting of every week is known again by its words', () => {
  expect(titleKey('Veckomöte v. 47 – Marks')).toBe(titleKey('Veckomöte v.48: marks'));
});
