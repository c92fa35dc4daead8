import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TodayPage } from '#features/today/TodayPage.tsx';
import { brandText } from '#domain/brand.ts';
import type { DocumentId, IntegrationId, ThirdPartyId } from '#domain/record.ts';
import { importRows } from '#data/import-rows.ts';
import { openOffice, type Office } from '#support/office.ts';
import { day } from '#support/records.ts';
import { showScreen } from '#support/show-screen.tsx';

const agenda = (name: string) => screen.findByRole('region', { name });

const show = async (office: Office) => {
  showScreen(office.app, { '/today': TodayPage }, '/today');
  await screen.findByRole('heading', { name: 'Idag', level: 1 });
};

test('a calm day says of each sort that there is nothing', async () => {
  const office = await openOffice();
  await show(office);
  for (const [name, text] of [
    ['Klockor som håller på att gå ut', 'Inget ärende är nära sin gräns.'],
    ['Beslut som väntar', 'Inget väntar på ett ja eller nej.'],
    ['Förfallna fakturor', 'Ingen faktura är förfallen.'],
  ] as const) {
    expect(await within(await agenda(name)).findByText(text)).toBeTruthy();
  }
});

test('one’s own open tasks stand there with their days, what is late in words', async () => {
  const office = await openOffice();
  const task = await office.addTask({
    title: 'Byt certifikat',
    kind: 'other',
    responsibleId: office.me,
    plannedEnd: '2026-11-20',
  });
  await office.addTask({ title: 'Någon annans', kind: 'other', responsibleId: office.colleague });
  await show(office);
  const mine = await agenda('Mina uppgifter');
  const link = await within(mine).findByRole('link', { name: /Byt certifikat.*2026-11-20/ });
  expect(link.getAttribute('href')).toBe(`/tasks/${task}`);
  expect(within(mine).queryByText('Någon annans')).toBeNull();
});

test('a document past its review and a product near its end of support are asked for', async () => {
  const office = await openOffice();
  const { store, system } = office;
  const product = brandText<ThirdPartyId>('p1');
  await importRows(store, {
    table: 'thirdParties',
    rows: [
      {
        id: product,
        fields: {
          vendor: 'Microsoft',
          product: '.NET',
          cycleSource: '',
          licence: 'open-source',
          spdx: 'MIT',
          website: '',
          note: '',
        },
      },
    ],
  });
  await importRows(store, {
    table: 'integrations',
    rows: [
      {
        id: brandText<IntegrationId>('i1'),
        fields: {
          systemId: system,
          thirdPartyId: product,
          name: 'Körmiljö',
          status: 'live',
          version: '8',
          cycle: '',
          override: {
            endActive: null,
            endSupport: day('2026-12-14'),
            endExtended: null,
            note: 'Leverantörens brev',
            checkedOn: day('2026-11-01'),
          },
          hasExtendedSupport: false,
          direction: 'platform',
          protocol: '',
          dataClass: 'none',
          isDataAgreementSigned: false,
          fallback: '',
          exitNote: '',
          contract: '',
          contractUntil: null,
          yearlyCost: null,
          costPayer: 'client',
          seats: null,
          leadMonths: 6,
          acceptedRisk: null,
          taskIds: [],
          keysRevokedOn: null,
          deletionReceipt: '',
        },
      },
    ],
  });
  await importRows(store, {
    table: 'documents',
    rows: [
      {
        id: brandText<DocumentId>('d1'),
        fields: {
          systemId: system,
          releaseId: null,
          integrationId: null,
          type: 'operations-manual',
          title: 'Driftmanual',
          ownerId: office.me,
          status: 'approved',
          nextReview: day('2026-11-01'),
          versions: [
            {
              id: 'v1',
              version: '1.0',
              date: day('2025-11-01'),
              authorId: office.me,
              approvedBy: office.colleague,
              approvedOn: day('2025-11-01'),
              changeNote: 'Första',
              content: { kind: 'text', text: 'Starta om på måndagar.' },
            },
          ],
        },
      },
    ],
  });
  await show(office);
  expect(
    await within(await agenda('Att granska')).findByRole('link', {
      name: /Driftmanual.*2026-11-01/,
    }),
  ).toBeTruthy();
  expect(
    await within(await agenda('Stödslut inom 90 dagar')).findByRole('link', {
      name: /\.NET 8.*20 dagar kvar/,
    }),
  ).toBeTruthy();
});
