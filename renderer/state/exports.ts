import { dataApi } from './data-api.ts';
import { saveEInvoice } from './e-invoice.ts';
import { exportHours } from './export-hours.ts';
import { exportInvoices } from './export-invoices.ts';
import { act } from './live.ts';
import { savePdf } from './save-pdf.ts';

export const {
  useExportHoursMutation,
  useExportInvoicesMutation,
  useSaveEInvoiceMutation,
  useSavePdfMutation,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    exportHours: build.mutation(act(exportHours)),
    exportInvoices: build.mutation(act(exportInvoices)),
    saveEInvoice: build.mutation(act(saveEInvoice)),
    savePdf: build.mutation(act(savePdf)),
  }),
});
