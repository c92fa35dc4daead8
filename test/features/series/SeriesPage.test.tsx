import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { saveFirm } from '#data/firm.ts';
import { emptyFirmForm } from '#domain/firm/firm-form.ts';
import { SeriesPage } from '#features/series/SeriesPage.tsx';
import { openOffice } from '#support/office.ts';
import { showScreen } from '#support/show-screen.tsx';

test('a year without invoices says so, and which number the first one gets', async () => {
  const office = await openOffice();
  const form = {
    ...emptyFirmForm(),
    name: 'Nordlys AB',
    organisationNumber: '556016-0680',
    seriesNext: '100',
  };
  expect(await saveFirm(office.store, { form })).toMatchObject({ ok: true });
  showScreen(office.app, { '/invoices/series': SeriesPage }, '/invoices/series');
  const verdict = await screen.findByRole('region', { name: 'Slutsats' });
  expect(verdict.textContent).toContain('Inga fakturor är utfärdade 2026.');
  expect(within(verdict).getByText('0100')).toBeTruthy();
  expect(screen.getByRole('button', { name: /Spara som CSV/ })).toBeTruthy();
});
