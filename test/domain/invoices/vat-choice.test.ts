import { expect, test } from 'vitest';
import { fieldsOfChoice, vatChoiceOf, vatChoices } from '#domain/invoices/vat-choice.ts';

const sweden = { country: 'SE' };

test.each(['25', '12', '6', 'reverse-charge-goods', 'exempt', 'outside-scope'])(
  'the choice %s is read as it was made',
  (choice) => {
    expect(vatChoiceOf(fieldsOfChoice(choice), sweden)).toBe(choice);
  },
);

test('a line at 0 % that names no case stands where its buyer’s country puts it', () => {
  const line = { vatRate: '0', vatCase: '' };
  expect(vatChoiceOf(line, { country: 'DE' })).toBe('reverse-charge-eu');
  expect(vatChoiceOf(line, { country: 'NO' })).toBe('export');
  expect(vatChoiceOf(line, sweden)).toBe('exempt');
});

test('what stands there already can be kept', () => {
  expect(vatChoices('SE', '10')).toContain('10');
  expect(vatChoices('SE', '25').filter((each) => each === '25')).toHaveLength(1);
});
