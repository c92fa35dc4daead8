import { useState } from 'react';
import { ActionMenu } from '#components/ActionMenu.tsx';
import { creditableLines } from '#domain/invoices/credit-note.ts';
import type { IssuedInvoice } from '#domain/invoices/invoice.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { useT } from '#i18n/t.ts';
import { useGetFirmQuery } from '#state/firm.ts';
import { CreditDialog } from './CreditDialog.tsx';

type CreditActionsProps = {
  readonly invoice: IssuedInvoice;
  readonly former: readonly IssuedInvoice[];
  readonly open: MinorUnits;
};

/** Takes an issued invoice back, in whole or in part, or puts it right with a new one. */
export const CreditActions = (props: CreditActionsProps) => {
  const t = useT('invoices');
  const { data: firm } = useGetFirmQuery(undefined);
  const [asked, setAsked] = useState<'credit' | 'correct' | null>(null);
  const hasLeft = creditableLines(props.invoice.lines, props.former).some(({ left }) => left > 0);
  if (!hasLeft) return null;
  return (
    <>
      <ActionMenu
        label={t('credit.menu')}
        items={[
          { label: t('credit.action'), onSelect: () => setAsked('credit') },
          { label: t('credit.correct'), onSelect: () => setAsked('correct') },
        ]}
      />
      {asked === null || !firm ? null : (
        <CreditDialog
          {...props}
          firm={firm}
          corrects={asked === 'correct'}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
};
