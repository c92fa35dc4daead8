import type { Expense } from '#domain/expenses/expense.ts';
import { mileageCost, taxFreeMileage } from '#domain/expenses/mileage.ts';
import { markedUp } from '#domain/expenses/rebilled-amount.ts';
import { toBasisPoints, toMinorUnits, zeroMoney } from '#domain/money/money.ts';
import type { Fields } from '#domain/record.ts';
import type { RowOf } from './row-of.ts';
import { clientId } from './sample-clients.ts';
import type { ClientKey } from './sample-clients.ts';
import { on } from './sample-date.ts';
import { sampleId } from './sample-id.ts';
import { personId } from './sample-people.ts';
import type { SampleInitials } from './sample-people.ts';
import { systemId } from './sample-systems.ts';

/** Who paid, when, what for, and whom it is billed on to (null: nobody) with how many per cent on top. */
type Told = {
  readonly by: SampleInitials | null;
  readonly date: string;
  readonly text: string;
  readonly client: ClientKey | null;
  readonly markup?: number;
};

const vatRate = toBasisPoints(2500);

type Cost = Pick<Fields<Expense>, 'kind' | 'metres' | 'perKilometre' | 'net' | 'vat'>;

const rowOf = (
  { by, date, text, client, markup = 0 }: Told,
  cost: Cost,
  more: Partial<Fields<Expense>> = {},
): Fields<Expense> => {
  const share = toBasisPoints(markup * 100);
  return {
    personId: by === null ? null : personId(by),
    clientId: client === null ? null : clientId(client),
    systemId: null,
    taskId: null,
    contractId: null,
    date: on(date),
    text,
    supplier: '',
    supplierNumber: '',
    currency: 'SEK',
    rebilling: client === null ? null : { markup: share, amount: markedUp(cost, share), vatRate },
    billing: client === null ? 'none' : 'open',
    invoiceId: null,
    ...cost,
    ...more,
  };
};

/** Paid in kronor, VAT included, and of that the VAT. */
const outlay = (
  told: Told,
  supplier: string,
  paid: number,
  vat: number,
  more: Partial<Fields<Expense>> = {},
): Fields<Expense> => {
  const net = toMinorUnits(Math.round((paid - vat) * 100));
  const tax = toMinorUnits(Math.round(vat * 100));
  const cost = { kind: 'outlay', metres: 0, perKilometre: zeroMoney, net, vat: tax } as const;
  return rowOf(told, cost, { supplier, ...more });
};

const drive = (told: Told, kilometres: number): Fields<Expense> => {
  const metres = kilometres * 1000;
  const { perKilometre } = taxFreeMileage;
  const net = mileageCost(metres, perKilometre);
  return rowOf(told, { kind: 'mileage', metres, perKilometre, net, vat: zeroMoney });
};

const told: readonly Fields<Expense>[] = [
  drive(
    { by: 'KL', date: '2026-11-04', text: 'Borås–Göteborg t.o.r., driftmöte', client: 'C3' },
    130,
  ),
  outlay(
    { by: 'KL', date: '2026-11-04', text: 'Parkering, Linnégatan', client: 'C3' },
    'Göteborgs Parkering',
    96,
    19.2,
  ),
  outlay(
    { by: 'JE', date: '2026-11-10', text: 'Tåg Borås–Göteborg t.o.r.', client: 'C5' },
    'Västtrafik',
    212,
    12,
  ),
  outlay(
    { by: null, date: '2026-11-12', text: 'Certifikat, ett år', client: 'C5', markup: 10 },
    'Certbolaget AB',
    2490,
    498,
    { kind: 'supplier-invoice', supplierNumber: '48213', systemId: systemId('S11') },
  ),
  drive({ by: 'JE', date: '2026-11-17', text: 'Borås–Ulricehamn t.o.r.', client: 'C2' }, 74),
  outlay(
    { by: null, date: '2026-11-18', text: 'Telefoni, november', client: null },
    'Bergslagens Tele AB',
    1186.25,
    237.25,
    { kind: 'supplier-invoice', supplierNumber: '2026-8841' },
  ),
  outlay(
    { by: 'AH', date: '2026-11-20', text: 'Facklitteratur: kontinuitet', client: null },
    'Bokhandeln i Borås',
    424,
    24,
  ),
];

/** A handful: drives and outlays that clients are still to pay for, and what the firm bears itself. */
export const sampleExpenses: readonly RowOf<'expenses'>[] = told.map((fields, place) => ({
  id: sampleId('Expense', place + 1),
  fields,
}));
