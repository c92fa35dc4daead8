import { describe, expect, it } from 'vitest';
import { isUpgradeDue, supportOf, supportRisk } from '#domain/integrations/support.ts';
import { aProduct, anIntegration } from '#support/an-integration.ts';
import { day } from '#support/records.ts';

const today = day('2026-11-24');
const risk = { until: day('2027-03-31'), reason: 'avtal', contactId: null, acceptedBy: 'AH' };
const override = {
  endActive: null,
  endSupport: day('2027-12-31'),
  endExtended: null,
  note: 'leverantörens besked',
  checkedOn: day('2026-11-01'),
};

describe('which end of support counts', () => {
  it('the table’s, when nothing else is said', () => {
    const support = supportOf(anIntegration(), aProduct(), today);
    expect(support).toMatchObject({
      end: '2026-11-10',
      daysLeft: -14,
      state: 'past',
      says: 'table',
    });
  });
  it('extended support before it, once it is bought', () => {
    const product = aProduct({ endExtended: day('2029-07-17') });
    expect(supportOf(anIntegration(), product, today).counts).toBe('support');
    const bought = supportOf(anIntegration({ hasExtendedSupport: true }), product, today);
    expect(bought).toMatchObject({ counts: 'extended', end: '2029-07-17', state: 'ok' });
  });
  it('what is said by hand before the table', () => {
    const support = supportOf(anIntegration({ override }), aProduct(), today);
    expect(support).toMatchObject({ end: '2027-12-31', says: 'override', state: 'ok' });
  });
  it('nothing, where nobody says anything, or only that nobody knows', () => {
    expect(supportOf(anIntegration(), null, today)).toMatchObject({ state: 'unknown', says: null });
    const unknown = { ...override, endSupport: null };
    expect(supportOf(anIntegration({ override: unknown }), null, today)).toMatchObject({
      state: 'unknown',
      says: 'override',
    });
  });
});

describe('how it stands', () => {
  it('the last day of support is still one', () => {
    const at = (on: string) => supportOf(anIntegration(), aProduct(), day(on)).state;
    expect([at('2026-05-09'), at('2026-05-10'), at('2026-11-10'), at('2026-11-11')]).toEqual([
      'ok',
      'soon',
      'soon',
      'past',
    ]);
  });
  it('a cycle without an end is supported, one that is over without a day is not', () => {
    expect(supportOf(anIntegration(), aProduct({ endSupport: null }), today).state).toBe('ok');
    const ended = supportOf(anIntegration(), aProduct({ endSupport: 'ended' }), today);
    expect(ended).toMatchObject({ state: 'past', isPast: true, end: null, daysLeft: null });
  });
  it('an accepted risk holds to its day, and not longer', () => {
    const accepted = anIntegration({ status: 'risk-accepted', acceptedRisk: risk });
    const at = (on: string) => supportOf(accepted, aProduct(), day(on));
    expect(at('2027-03-31').state).toBe('risk-accepted');
    expect(isUpgradeDue(accepted, at('2027-03-31'))).toBe(false);
    expect(at('2027-04-01').state).toBe('past');
    expect(isUpgradeDue(accepted, at('2027-04-01'))).toBe(true);
  });
});

it('support risk counts what is in use without support, accepted or not, and the nearest end ahead', () => {
  const row = (
    status: 'live' | 'proposed' | 'risk-accepted',
    isPast: boolean,
    daysLeft: number,
  ) => ({
    status,
    support: { isPast, daysLeft },
  });
  const rows = [
    row('live', true, -14),
    row('risk-accepted', true, -100),
    row('live', false, 20),
    row('live', false, 37),
    row('proposed', true, -1),
  ];
  expect(supportRisk(rows)).toEqual({ past: 2, all: 4, nearest: 20 });
  expect(supportRisk([])).toEqual({ past: 0, all: 0, nearest: null });
});
