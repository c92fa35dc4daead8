import { brandText } from '#domain/brand.ts';
import type { Envelope } from '#domain/record.ts';
import { morningOf } from './sample-date.ts';

/** The rules ask for whole records; a row of the plan becomes one with an envelope that nobody keeps. */
export const asRecord = <Row extends { readonly id: string; readonly fields: object }>(
  row: Row,
): Row['fields'] & Envelope<Row['id']> => ({
  ...row.fields,
  id: row.id,
  v: 1,
  rev: 1,
  createdAt: morningOf(brandText('2024-12-01')),
  createdBy: null,
  updatedAt: morningOf(brandText('2024-12-01')),
  updatedBy: null,
  device: '',
  deletedAt: null,
});
