import type {
  DataClass,
  Direction,
  Integration,
  IntegrationStatus,
} from '#domain/integrations/integration.ts';
import { toMinorUnits } from '#domain/money/money.ts';
import type { Fields, IntegrationId, TaskId } from '#domain/record.ts';
import type { RowOf } from './row-of.ts';
import { integrationTasks } from './integration-tasks.ts';
import { contactOf } from './sample-clients.ts';
import { on } from './sample-date.ts';
import { sampleId } from './sample-id.ts';
import { productId, productRows } from './sample-products.ts';
import { clientOf, systemId } from './sample-systems.ts';

type More = {
  readonly status?: IntegrationStatus;
  readonly extended?: true;
  readonly until?: string;
  readonly yearly?: number;
  readonly risk?: readonly [until: string, reason: string];
  readonly data?: DataClass;
};

type Platform = readonly [
  system: string,
  product: string,
  version: string,
  cycle: string,
  more?: More,
];
type Connection = readonly [
  system: string,
  product: string,
  name: string,
  direction: Direction,
  protocol: string,
  more: More,
];

/** What systems rest on, by the cycle of the vendor's support. */
const platforms: readonly Platform[] = [
  ['S01', '.NET', '8', '8'],
  ['S01', 'SQL Server', '2019', '15.0', { yearly: 38_000 }],
  ['S02', 'Node.js', '20', '20'],
  ['S03', 'Umbraco CMS', '13', '13'],
  ['S04', 'PostgreSQL', '14', '14'],
  ['S04', 'Debian', '12', '12', { extended: true }],
  ['S05', 'PHP', '8.2', '8.2'],
  ['S05', 'Drupal', '10.6', '10.6'],
  ['S06', 'Windows Server', '2022', '2022', { yearly: 14_000 }],
  ['S06', 'SQL Server', '2022', '16.0', { yearly: 41_000 }],
  ['S07', 'Node.js', '22', '22'],
  ['S08', '.NET', '10', '10'],
  ['S09', 'Python', '3.12', '3.12', { status: 'evaluated' }],
  ['S10', 'SharePoint Server', '2019', '2019', { status: 'sunset', yearly: 22_000 }],
  ['S11', 'Spring Boot', '3.5', '3.5', { extended: true, yearly: 52_000 }],
  ['S11', 'Oracle JDK', '17', '17', { extended: true, yearly: 64_000 }],
  [
    'S12',
    'SQL Server',
    '2016',
    '13.0-sp3',
    {
      status: 'risk-accepted',
      extended: true,
      yearly: 96_000,
      risk: ['2027-03-31', 'Partnerns drivrutin för nyare version väntas våren 2027.'],
    },
  ],
  ['S12', 'Windows Server', '2016', '2016', { yearly: 18_000 }],
  ['S13', 'Node.js', '24', '24', { status: 'building' }],
  ['S13', 'PostgreSQL', '17', '17', { status: 'building' }],
  ['S14', 'Moodle', '4.5', '4.5'],
  ['S14', 'PHP', '8.3', '8.3'],
  ['S02', 'Ubuntu', '24.04', '24.04'],
  ['S05', 'MariaDB', '11.4', '11.4'],
];

/** What they exchange data with. */
const connections: readonly Connection[] = [
  [
    'S07',
    'SMS-tjänst',
    'Utskick av påminnelser',
    'out',
    'REST',
    { until: '2027-02-28', yearly: 46_000, data: 'personal' },
  ],
  [
    'S05',
    'E-legitimation',
    'Inloggning',
    'both',
    'OpenID Connect',
    { until: '2027-08-31', yearly: 30_000, data: 'personal' },
  ],
  ['S11', 'Karttjänst', 'Kartor och rutter', 'in', 'REST', { until: '2027-12-31', yearly: 58_000 }],
  ['S04', 'Mätvärden från nätägaren', 'Nattens mätarfil', 'in', 'SFTP', { data: 'personal' }],
  [
    'S03',
    'Betalväxel',
    'Kortbetalning',
    'both',
    'REST',
    { until: '2028-05-31', yearly: 24_000, data: 'personal' },
  ],
  [
    'S08',
    'Nyckelregister',
    'Nycklar och trapphus',
    'in',
    'SOAP',
    { until: '2027-09-30', yearly: 12_000 },
  ],
  [
    'S01',
    'Transportbokning',
    'Bokning av frakt',
    'out',
    'REST',
    { until: '2027-10-31', yearly: 18_000 },
  ],
  [
    'S12',
    'AS2-växel',
    'Order och fraktsedlar',
    'both',
    'AS2',
    { until: '2027-12-31', yearly: 36_000 },
  ],
  [
    'S06',
    'Journalsystemets bokning',
    'Tider och patienter',
    'both',
    'HL7 FHIR',
    { until: '2028-02-29', yearly: 60_000, data: 'sensitive' },
  ],
  ['S09', 'E-faktura', 'Hyresavier', 'out', 'SFTP', { status: 'proposed', data: 'personal' }],
];

/** The work that the hours stand on, by system and the words of its title. */
const tasksFor = (system: string, words: string): readonly TaskId[] =>
  integrationTasks.seeds
    .filter((seed) => seed.system === system && seed.title.startsWith(words))
    .map(({ id }) => id);

const taskWords: Readonly<Record<string, string>> = {
  'Node.js': 'Node',
  'Umbraco CMS': 'Umbraco',
  'SharePoint Server': 'SharePoint',
  Karttjänst: 'Karttjänst',
  'Mätvärden från nätägaren': 'Nätägaren',
  Nyckelregister: 'Nyckelsystem',
  'AS2-växel': 'AS2',
};

const fieldsOf = (
  system: string,
  product: string,
  own: Pick<Fields<Integration>, 'name' | 'version' | 'cycle' | 'direction' | 'protocol'>,
  more: More,
): Fields<Integration> => {
  const contact = contactOf(clientOf(system));
  const isPlatform = own.direction === 'platform';
  return {
    systemId: systemId(system),
    thirdPartyId: productId(product),
    ...own,
    status: more.status ?? 'live',
    override: isPlatform
      ? null
      : {
          endActive: null,
          endSupport: more.until === undefined ? null : on(more.until),
          endExtended: null,
          note: 'Tjänst: gäller så länge avtalet gäller.',
          checkedOn: on('2026-09-01'),
        },
    hasExtendedSupport: more.extended ?? false,
    dataClass: more.data ?? 'none',
    isDataAgreementSigned: more.data !== undefined && more.status !== 'proposed',
    fallback: isPlatform
      ? 'Återställ från säkerhetskopia på reservserver.'
      : 'Köa i vår ände och skicka när tjänsten svarar.',
    exitNote: isPlatform
      ? 'Data kan läsas ut i öppet format.'
      : 'Byts mot annan leverantör på tre månader.',
    contract:
      more.yearly === undefined
        ? ''
        : isPlatform
          ? 'Kundens licensavtal'
          : 'Tjänsteavtal, kunden är part',
    contractUntil: more.until === undefined ? null : on(more.until),
    yearlyCost: more.yearly === undefined ? null : toMinorUnits(more.yearly * 100),
    costPayer: 'client',
    seats: null,
    leadMonths: 6,
    acceptedRisk:
      more.risk === undefined
        ? null
        : {
            until: on(more.risk[0]),
            reason: more.risk[1],
            contactId: contact.id,
            acceptedBy: contact.name,
          },
    taskIds: tasksFor(system, taskWords[product] ?? product),
    keysRevokedOn: null,
    deletionReceipt: '',
  };
};

/** What a platform is to the system that rests on it. */
const roles: Readonly<Record<string, string>> = {
  '.NET': 'Ramverk',
  'SQL Server': 'Databas',
  'Node.js': 'Körmiljö',
  'Umbraco CMS': 'Webbplats',
  PostgreSQL: 'Databas',
  Debian: 'Operativsystem',
  PHP: 'Körmiljö',
  Drupal: 'Webbplats',
  'Windows Server': 'Operativsystem',
  Python: 'Körmiljö',
  'Spring Boot': 'Ramverk',
  'Oracle JDK': 'Körmiljö',
  Ubuntu: 'Operativsystem',
  MariaDB: 'Databas',
};

/** 34 third-party components: 24 platforms and 10 services. */
export const integrationRows: readonly RowOf<'integrations'>[] = [
  ...platforms.map(([system, product, version, cycle, more = {}]) =>
    fieldsOf(
      system,
      product,
      { name: roles[product] ?? 'Plattform', version, cycle, direction: 'platform', protocol: '' },
      more,
    ),
  ),
  ...connections.map(([system, product, name, direction, protocol, more]) =>
    fieldsOf(system, product, { name, version: 'v2', cycle: '', direction, protocol }, more),
  ),
].map((fields, index) => ({ id: sampleId('Integration', index + 1), fields }));

/** A component as one says it: `SQL Server 2016`. */
export const componentName = ({ thirdPartyId, version }: Fields<Integration>): string => {
  const product = productRows.find(({ id }) => id === thirdPartyId)?.fields.product ?? '';
  return `${product} ${version}`;
};

/** A system's use of a product. */
export const integrationIdOf = (system: string, product: string): IntegrationId =>
  integrationRows.find(
    ({ fields }) =>
      fields.systemId === systemId(system) && fields.thirdPartyId === productId(product),
  )?.id ?? sampleId('Integration', 1);
