import { startingClient } from '#domain/clients/client.ts';
import { brandText } from '#domain/brand.ts';
import type { ContactRole } from '#domain/clients/client.ts';
import type { ClientId, ContactId } from '#domain/record.ts';
import { toVatNumber } from '#domain/identifiers/vat-number.ts';
import type { OrganisationNumber } from '#domain/identifiers/identifiers.ts';
import type { RowOf } from './row-of.ts';
import { sampleId } from './sample-id.ts';

/** The six clients, and the firm itself, for which its own work is done: education, administration. */
export const clientKeys = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'own'] as const;
export type ClientKey = (typeof clientKeys)[number];

export const clientId = (key: ClientKey): ClientId =>
  sampleId('Client', clientKeys.indexOf(key) + 1);

type Described = {
  readonly key: ClientKey;
  readonly name: string;
  readonly number: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly reference: string;
  readonly terms: number | null;
  readonly domain: string;
};

const described: readonly Described[] = [
  {
    key: 'C1',
    name: 'Sjuhärads Textilgrossist AB',
    number: '5555552024',
    street: 'Viskastrandsgatan 7',
    postcode: '506 30',
    city: 'Borås',
    reference: 'Lena Ahlgren',
    terms: null,
    domain: 'sjuharadstextil.example',
  },
  {
    key: 'C2',
    name: 'Ulricehamns Energipartner AB',
    number: '5555553030',
    street: 'Strandgatan 22',
    postcode: '523 30',
    city: 'Ulricehamn',
    reference: 'Anders Sjöberg',
    terms: null,
    domain: 'ulricehamnsenergi.example',
  },
  {
    key: 'C3',
    name: 'Tandhälsan Göteborg AB',
    number: '5555554046',
    street: 'Linnégatan 48',
    postcode: '413 08',
    city: 'Göteborg',
    reference: 'Mina Rahimi',
    terms: null,
    domain: 'tandhalsan.example',
  },
  {
    key: 'C4',
    name: 'Marks Bostadsstiftelse',
    number: '8888885053',
    street: 'Boråsvägen 40',
    postcode: '511 54',
    city: 'Kinna',
    reference: 'Birgitta Olsson, best.nr 4471',
    terms: null,
    domain: 'marksbostad.example',
  },
  {
    key: 'C5',
    name: 'Logistik Väst AB',
    number: '5555556066',
    street: 'Terminalvägen 15',
    postcode: '507 62',
    city: 'Borås',
    reference: 'Peter Wallin',
    terms: null,
    domain: 'logistikvast.example',
  },
  {
    key: 'C6',
    name: 'Studieförbundet Vingen',
    number: '8888887075',
    street: 'Skolgatan 3',
    postcode: '503 38',
    city: 'Borås',
    reference: 'Eva-Lotta Grahn',
    terms: null,
    domain: 'vingen.example',
  },
  {
    key: 'own',
    name: 'Internt (Viskan)',
    number: '5555551018',
    street: 'Österlånggatan 101',
    postcode: '503 31',
    city: 'Borås',
    reference: '',
    terms: null,
    domain: 'viskan.example',
  },
];

export const sampleClients: readonly RowOf<'clients'>[] = described.map((client) => {
  const organisationNumber = brandText<OrganisationNumber>(client.number);
  return {
    id: clientId(client.key),
    fields: {
      ...startingClient,
      name: client.name,
      organisationNumber,
      vatNumber: toVatNumber(organisationNumber),
      invoiceAddress: {
        line1: client.street,
        line2: '',
        postcode: client.postcode,
        city: client.city,
        country: 'SE',
      },
      invoiceEmail: `faktura@${client.domain}`,
      reference: client.reference,
      language: 'sv',
      currency: 'SEK',
      paymentTerms: client.terms,
      hourlyRate: null,
    },
  };
});

type Known = readonly [ClientKey, string, ContactRole, string];

const known: readonly Known[] = [
  ['C1', 'Lena Ahlgren', 'orderer', 'Beställer alla ändringar i Lagerportalen.'],
  ['C1', 'Robert Hedin', 'technical', ''],
  ['C1', 'Gunilla Sandberg', 'owner', 'Systemägare för prislistorna.'],
  ['C2', 'Anders Sjöberg', 'orderer', ''],
  ['C2', 'Nadja Petrovic', 'technical', 'Nås säkrast före klockan nio.'],
  ['C3', 'Mina Rahimi', 'owner', ''],
  ['C3', 'Oskar Nylén', 'technical', ''],
  ['C4', 'Birgitta Olsson', 'orderer', 'Vill ha beställningsnummer på fakturan.'],
  ['C4', 'Thomas Fridh', 'signatory', ''],
  ['C5', 'Peter Wallin', 'orderer', ''],
  ['C5', 'Sara Lundin', 'technical', 'Driftansvarig, har jour varannan vecka.'],
  ['C6', 'Eva-Lotta Grahn', 'owner', ''],
];

const mailName = (name: string): string =>
  name.toLowerCase().replace(/å|ä/g, 'a').replace(/ö/g, 'o').replace(/é/g, 'e').replace(/ /g, '.');

export const sampleContacts: readonly RowOf<'contacts'>[] = known.map(
  ([key, name, role, note], index) => ({
    id: sampleId('Contact', index + 1),
    fields: {
      clientId: clientId(key),
      name,
      role,
      email: `${mailName(name)}@${described.find((client) => client.key === key)?.domain ?? ''}`,
      // Numbers that PTS keeps free for fiction.
      phone: `070-174 06 ${String(10 + index)}`,
      note,
    },
  }),
);

/** A client's contact: who orders there, or who knows the machines, where somebody is named for it. */
export const contactOf = (
  key: ClientKey,
  role: 'orderer' | 'technical' = 'orderer',
): { readonly id: ContactId; readonly name: string } => {
  const theirs = known.flatMap(([client, name, held], index) =>
    client === key ? [{ name, held, id: sampleId('Contact', index + 1) }] : [],
  );
  const [first] = theirs;
  const found = theirs.find(({ held }) => held === role) ?? first;
  return found ?? { id: sampleId('Contact', 1), name: '' };
};
