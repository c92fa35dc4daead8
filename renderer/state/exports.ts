import { dataApi } from './data-api.ts';
import { exportHours } from './export-hours.ts';
import { exportInvoices } from './export-invoices.ts';
import { act } from './live.ts';

export const { useExportHoursMutation, useExportInvoicesMutation } = dataApi.injectEndpoints({
  endpoints: (build) => ({
    exportHours: build.mutation(act(exportHours)),
    exportInvoices: build.mutation(act(exportInvoices)),
  }),
});
