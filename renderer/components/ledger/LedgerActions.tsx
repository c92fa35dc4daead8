import { useState } from 'react';
import type { Allocation, PeriodLedger } from '#domain/contracts/allocate.ts';
import { periodFacts } from '#domain/contracts/period-facts.ts';
import { periodMoves } from '#domain/contracts/ledger-moves.ts';
import { Button } from '#components/Button.tsx';
import { MoveButtons } from '#components/moves/MoveButtons.tsx';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { showSection } from '#components/show-section.ts';
import { useT } from '#i18n/t.ts';
import { useCloseLedgerPeriodMutation } from '#state/ledger.ts';
import type { LedgerView } from '#state/ledger.ts';
import { useSaveStatement } from './use-save-statement.ts';
import { AdjustDialog } from './AdjustDialog.tsx';

type LedgerActionsProps = {
  readonly view: LedgerView;
  readonly allocation: Allocation;
  readonly period: PeriodLedger;
};

/** What one does with a period: adjust it, close it, and tell the client of it. */
export const LedgerActions = ({ view, allocation, period }: LedgerActionsProps) => {
  const t = useT('ledger');
  const [isAdjusting, setAdjusting] = useState(false);
  const [close] = useCloseLedgerPeriodMutation();
  const save = useSaveStatement();
  const contractId = view.contract.id;
  const { from } = period;
  const moves = periodMoves(allocation, period, periodFacts(view.entries, period, view.firm));
  return (
    <>
      <Button onClick={() => save({ contractId, from })}>{t('page.statement')}</Button>
      {period.isClosed ? null : (
        <Button onClick={() => setAdjusting(true)}>{t('page.adjust')}</Button>
      )}
      <MoveButtons
        moves={moves.map((move) => ({
          ...move,
          label: t(`move.${move.to}`),
          lacks: move.lacks.map((lack) => ({ ...lack, text: t(`lack.${lack.code}`) })),
        }))}
        onMove={(_to, words) =>
          void runCommand(close({ contractId, from, ...words }).unwrap(), () =>
            notify.done(t('page.closedDone')),
          )
        }
        onShow={showSection}
      />
      {isAdjusting ? (
        <AdjustDialog contractId={contractId} period={period} onClose={() => setAdjusting(false)} />
      ) : null}
    </>
  );
};
