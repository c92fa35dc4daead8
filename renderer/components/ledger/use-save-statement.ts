import type { ContractId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { useT } from '#i18n/t.ts';
import { useExportStatementMutation } from '#state/ledger.ts';

/** Saves a period's statement as a PDF and says where. */
export const useSaveStatement = () => {
  const t = useT('ledger');
  const [exportStatement] = useExportStatementMutation();
  return (of: { readonly contractId: ContractId; readonly from: PlainDate }): void =>
    void runCommand(exportStatement(of).unwrap(), ({ path }) => {
      if (path !== null) notify.done(t('page.statementSaved'), { file: path });
    });
};
