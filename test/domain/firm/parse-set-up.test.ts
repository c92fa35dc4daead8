import { expect, test } from 'vitest';
import { parseSetUp } from '#domain/firm/parse-set-up.ts';
import { emptySetUpForm } from '#domain/firm/set-up-form.ts';

test('three answers make a firm', () => {
  expect(
    parseSetUp({ firmName: ' Viskan ', organisationNumber: '5566778899', personName: 'Karin' }),
  ).toEqual({
    ok: true,
    value: { firmName: 'Viskan', organisationNumber: '5566778899', personName: 'Karin' },
  });
  expect(parseSetUp(emptySetUpForm())).toEqual({
    ok: false,
    error: { firmName: 'required', organisationNumber: 'required', personName: 'required' },
  });
});
