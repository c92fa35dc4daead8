import type { EnvironmentKind } from '#domain/systems/environment.ts';
import type { EnvironmentId } from '#domain/record.ts';
import type { RowOf } from './row-of.ts';
import { sampleId } from './sample-id.ts';
import { systemId } from './sample-systems.ts';

type Place = readonly [
  system: string,
  host: string,
  domain: string,
  window: string,
  kinds?: readonly EnvironmentKind[],
];

const usual: readonly EnvironmentKind[] = ['test', 'production'];
const all: readonly EnvironmentKind[] = ['development', 'test', 'production'];

/** Where each system runs. S09 is only planned; S10 lost its test environment when it began to be retired. */
const places: readonly Place[] = [
  ['S01', 'vsk-app', 'lager.sjuharadstextil.example', 'Tisdagar 18–22', all],
  ['S02', 'vsk-jobb', 'priser.sjuharadstextil.example', 'Vardagar 18–20'],
  ['S03', 'vsk-web', 'kund.sjuharadstextil.example', 'Torsdagar 17–21', all],
  ['S04', 'uep-mvi', 'matvarden.ulricehamnsenergi.example', 'Tisdagar 18–21', all],
  ['S05', 'uep-web', 'portal.ulricehamnsenergi.example', 'Tisdagar 17–22', all],
  ['S06', 'thg-bok', 'bokning.tandhalsan.example', 'Fredagar 18–22'],
  ['S07', 'thg-sms', 'sms.tandhalsan.example', 'Vardagar 10–14'],
  ['S08', 'mbs-fel', 'felanmalan.marksbostad.example', 'Vardagar 17–20', all],
  ['S10', 'mbs-spt', 'intranet.marksbostad.example', 'Vardagar 17–22', ['production']],
  ['S11', 'lgv-plan', 'plan.logistikvast.example', 'Torsdagar 20–24', all],
  ['S12', 'lgv-edi', 'edi.logistikvast.example', 'Söndagar 06–10'],
  ['S13', 'lgv-app', 'forare.logistikvast.example', '', ['development', 'test']],
  ['S14', 'vin-lms', 'kurs.vingen.example', 'Vardagar 06–08'],
];

const names: Record<EnvironmentKind, readonly [name: string, short: string]> = {
  development: ['Utveckling', 'utv'],
  test: ['Test', 'test'],
  production: ['Produktion', 'prod'],
  other: ['Annan', 'ann'],
};

const described = places
  .flatMap(([system, host, domain, window, kinds = usual]) =>
    kinds.map((kind) => ({ system, host, domain, window, kind })),
  )
  .map((place, index) => ({ ...place, id: sampleId('Environment', index + 1) }));

export const environmentRows: readonly RowOf<'environments'>[] = described.map(
  ({ id, system, host, domain, window, kind }) => {
    const [name, short] = names[kind];
    const isProduction = kind === 'production';
    return {
      id,
      fields: {
        systemId: systemId(system),
        kind,
        name,
        url: `https://${isProduction ? '' : `${short}-`}${domain}`,
        host: `${host}-${short}-01`,
        maintenanceWindow: isProduction ? window : '',
      },
    };
  },
);

/** A system's environment of a kind, or null where it has none. */
export const environmentIdOf = (system: string, kind: EnvironmentKind): EnvironmentId | null =>
  described.find((place) => place.system === system && place.kind === kind)?.id ?? null;
