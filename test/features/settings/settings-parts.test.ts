import { expect, test } from 'vitest';
import { partOf } from '#features/settings/settings-parts.ts';
import { emptyFirmForm } from '#domain/firm/firm-form.ts';

test('every field of the firm stands in one part of the settings; rates have a part of their own', () => {
  const fields = Object.keys(emptyFirmForm());
  expect(fields.filter((field) => partOf(field) === 'invoicing')).toHaveLength(12);
  expect(fields.filter((field) => partOf(field) === 'firm')).toContain('bankgiro');
});
