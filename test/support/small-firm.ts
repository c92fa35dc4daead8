import type { Page } from '@playwright/test';
import { emptyClientForm } from '#domain/clients/client-form.ts';
import { emptyFirmForm } from '#domain/firm/firm-form.ts';
import type { ClientId, PersonId } from '#domain/record.ts';

export type SmallFirm = { readonly personId: PersonId; readonly clientId: ClientId };

const address = {
  addressLine1: 'Storgatan 1',
  postcode: '503 30',
  city: 'Borås',
  country: 'SE',
} as const;

const firm = {
  ...emptyFirmForm(),
  ...address,
  name: 'Provfirman AB',
  organisationNumber: '555555-5555',
  vatNumber: 'SE555555555501',
  seat: 'Borås',
  email: 'post@prov.example',
  bankgiro: '5050-1055',
  isApprovedForFTax: true,
  hourlyRate: '1000',
  seriesPrefix: '2026',
  seriesNext: '1',
  seriesDigits: '4',
};

const client = {
  ...emptyClientForm(),
  ...address,
  name: 'Kunden AB',
  organisationNumber: '556016-0680',
};

/** Makes a firm that may invoice, a person and a client, by the driven program's own commands. */
export const makeSmallFirm = (page: Page): Promise<SmallFirm> =>
  page.evaluate(
    async (forms) => {
      const { commands } = automation;
      const set = await commands.setUpFirm({
        firmName: forms.firm.name,
        organisationNumber: forms.firm.organisationNumber,
        personName: 'Eva Prov',
      });
      const saved = await commands.saveFirm({ form: forms.firm });
      const made = await commands.saveClient({ id: null, form: forms.client });
      if (!set.ok || !saved.ok || !made.ok) throw new Error(JSON.stringify([set, saved, made]));
      return { personId: set.value.personId, clientId: made.value };
    },
    { firm, client },
  );
