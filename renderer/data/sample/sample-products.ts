import type { LicenceType } from '#domain/integrations/integration.ts';
import type { ThirdPartyId } from '#domain/record.ts';
import type { RowOf } from './row-of.ts';
import { sampleId } from './sample-id.ts';

type Product = readonly [
  vendor: string,
  product: string,
  cycleSource: string,
  licence: LicenceType,
  spdx?: string,
];

/** Real platforms, whose ends of support are facts; the services beside them are made up. */
const products: readonly Product[] = [
  ['Microsoft', '.NET', 'dotnet', 'open-source', 'MIT'],
  ['Microsoft', 'SQL Server', 'mssqlserver', 'perpetual'],
  ['OpenJS Foundation', 'Node.js', 'nodejs', 'open-source', 'MIT'],
  ['Umbraco', 'Umbraco CMS', 'umbraco', 'open-source', 'MIT'],
  ['PostgreSQL Global Development Group', 'PostgreSQL', 'postgresql', 'open-source', 'PostgreSQL'],
  ['Debian', 'Debian', 'debian', 'open-source', 'GPL-2.0-or-later'],
  ['The PHP Group', 'PHP', 'php', 'open-source', 'PHP-3.01'],
  ['Drupal Association', 'Drupal', 'drupal', 'open-source', 'GPL-2.0-or-later'],
  ['Microsoft', 'Windows Server', 'windows-server', 'perpetual'],
  ['Python Software Foundation', 'Python', 'python', 'open-source', 'PSF-2.0'],
  ['Microsoft', 'SharePoint Server', 'sharepoint', 'perpetual'],
  ['Broadcom', 'Spring Boot', 'spring-boot', 'open-source', 'Apache-2.0'],
  ['Oracle', 'Oracle JDK', 'oracle-jdk', 'subscription'],
  ['Moodle', 'Moodle', 'moodle', 'open-source', 'GPL-3.0-or-later'],
  ['Pingvin SMS AB', 'SMS-tjänst', '', 'saas'],
  ['Legitima Identitet AB', 'E-legitimation', '', 'saas'],
  ['Kartbolaget Norr AB', 'Karttjänst', '', 'saas'],
  ['Viskadalens Elnät AB', 'Mätvärden från nätägaren', '', 'saas'],
  ['Sjöbo Betalväxel AB', 'Betalväxel', '', 'saas'],
  ['Låsverket i Kinna AB', 'Nyckelregister', '', 'saas'],
  ['Fraktpunkten AB', 'Transportbokning', '', 'saas'],
  ['Partnernätet i Väst AB', 'AS2-växel', '', 'saas'],
  ['Journalverket AB', 'Journalsystemets bokning', '', 'saas'],
  ['Sparbanken Viskan', 'E-faktura', '', 'saas'],
  ['Canonical', 'Ubuntu', 'ubuntu', 'open-source', 'GPL-2.0-or-later'],
  ['MariaDB Foundation', 'MariaDB', 'mariadb', 'open-source', 'GPL-2.0-only'],
];

export const productId = (product: string): ThirdPartyId =>
  sampleId('ThirdParty', products.findIndex(([, name]) => name === product) + 1);

export const productRows: readonly RowOf<'thirdParties'>[] = products.map(
  ([vendor, product, cycleSource, licence, spdx = '']) => ({
    id: productId(product),
    fields: { vendor, product, cycleSource, licence, spdx, website: '', note: '' },
  }),
);
