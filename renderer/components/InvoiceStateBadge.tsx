import type { InvoiceState } from '#domain/invoices/invoice.ts';
import { useT } from '#i18n/t.ts';
import { StatusBadge } from './StatusBadge.tsx';
import type { Tone } from './tone.ts';

const tones = {
  draft: 'quiet',
  issued: 'active',
  'partly-paid': 'active',
  overdue: 'bad',
  paid: 'good',
  credited: 'quiet',
  'written-off': 'quiet',
  credit: 'careful',
} as const satisfies Record<InvoiceState, Tone>;

/** Where an invoice stands, in colour and words. */
export const InvoiceStateBadge = ({ state }: { readonly state: InvoiceState }) => {
  const t = useT('fields');
  return <StatusBadge tone={tones[state]} label={t(`invoiceState.${state}`)} />;
};
