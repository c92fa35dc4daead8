import { describe, expect, it } from 'vitest';
import { emptyIntegrationForm, integrationToForm } from '#domain/integrations/integration-form.ts';
import type { IntegrationForm } from '#domain/integrations/integration-form.ts';
import { parseIntegration } from '#domain/integrations/parse-integration.ts';
import { anIntegration } from '#support/an-integration.ts';
import { day, id } from '#support/records.ts';

const today = day('2026-11-24');
const parse = (more: Partial<IntegrationForm>) =>
  parseIntegration(
    { ...emptyIntegrationForm(id('system-1')), thirdPartyId: 'third-party-1', ...more },
    { today },
  );
const errors = (more: Partial<IntegrationForm>) => {
  const parsed = parse(more);
  return parsed.ok ? {} : parsed.error;
};

describe('what is refused', () => {
  it('ends of support out of order', () => {
    const note = { overrideNote: 'brev' };
    expect(
      errors({ ...note, overrideActive: '2028-01-01', overrideSupport: '2027-01-01' }),
    ).toEqual({
      overrideSupport: 'support-end-order',
    });
    expect(
      errors({ ...note, overrideActive: '2028-01-01', overrideExtended: '2027-01-01' }),
    ).toEqual({
      overrideExtended: 'support-end-order',
    });
  });
  it('a day said by hand without where it comes from', () => {
    expect(errors({ overrideSupport: '2027-01-01' })).toEqual({ overrideNote: 'required' });
  });
  it('a risk without its day, its reason or who accepted it, or until a day that has been', () => {
    expect(errors({ riskReason: 'avtal' })).toEqual({ riskUntil: 'required' });
    expect(errors({ riskUntil: '2027-03-31' })).toEqual({
      riskReason: 'required',
      riskAcceptedBy: 'required',
    });
    expect(errors({ riskUntil: '2026-11-23', riskReason: 'avtal', riskAcceptedBy: 'AH' })).toEqual({
      riskUntil: 'date-has-passed',
    });
  });
  it('each wrong field at once', () => {
    expect(
      Object.keys(errors({ systemId: '', leadMonths: '61', yearlyCost: '-1', contractUntil: 'x' })),
    ).toEqual(expect.arrayContaining(['systemId', 'leadMonths', 'yearlyCost', 'contractUntil']));
  });
});

it('what is stored comes back from its form unchanged, with the day it was checked', () => {
  const integration = anIntegration({
    override: {
      endActive: null,
      endSupport: day('2027-12-31'),
      endExtended: null,
      note: 'brev',
      checkedOn: day('2026-01-01'),
    },
    acceptedRisk: { until: day('2026-06-30'), reason: 'avtal', contactId: null, acceptedBy: 'AH' },
  });
  const parsed = parseIntegration(integrationToForm(integration), { today, before: integration });
  expect(parsed).toMatchObject({
    ok: true,
    value: { override: integration.override, acceptedRisk: integration.acceptedRisk },
  });
});
