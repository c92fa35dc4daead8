import type { ThirdParty } from './integration.ts';

/** A product of a vendor, as typed. */
export type ThirdPartyForm = {
  readonly vendor: string;
  readonly product: string;
  readonly cycleSource: string;
  readonly licence: string;
  readonly spdx: string;
  readonly website: string;
  readonly note: string;
};

export const emptyThirdPartyForm = (): ThirdPartyForm => ({
  vendor: '',
  product: '',
  cycleSource: '',
  licence: 'subscription',
  spdx: '',
  website: '',
  note: '',
});

export const thirdPartyToForm = (party: ThirdParty): ThirdPartyForm => ({
  vendor: party.vendor,
  product: party.product,
  cycleSource: party.cycleSource,
  licence: party.licence,
  spdx: party.spdx,
  website: party.website,
  note: party.note,
});
