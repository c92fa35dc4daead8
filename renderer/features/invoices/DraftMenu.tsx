import { IconRefresh, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionMenu } from '#components/ActionMenu.tsx';
import { confirm } from '#components/confirm.ts';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { runCommand } from '#components/run-command.ts';
import type { DomainForm } from '#components/use-domain-form.ts';
import type { InvoiceForm } from '#domain/invoices/invoice-form.ts';
import type { DraftInvoice } from '#domain/invoices/invoice.ts';
import { useT } from '#i18n/t.ts';
import { useRemoveDraftMutation } from '#state/invoices.ts';
import { RegroupDialog } from './RegroupDialog.tsx';

type DraftMenuProps = {
  readonly draft: DraftInvoice;
  readonly form: DomainForm<InvoiceForm>;
  readonly saveIfChanged: () => Promise<boolean>;
};

const useRemoval = ({ draft, form }: Pick<DraftMenuProps, 'draft' | 'form'>) => {
  const t = useT('invoices');
  const navigate = useNavigate();
  const [remove] = useRemoveDraftMutation();
  return async (): Promise<void> => {
    const isSure = await confirm({
      title: t('draft.removeTitle'),
      text: t('draft.removeText'),
      action: t('draft.removeAction'),
      tone: 'danger',
    });
    if (!isSure) return;
    await runCommand(remove({ id: draft.id }).unwrap(), () => {
      // Nothing that was typed is worth a question any more.
      form.fields.reset();
      notify.done(t('draft.removed'), { undo: true });
      void navigate(paths.invoices());
    });
  };
};

/** The rarer things to do with a draft. */
export const DraftMenu = (props: DraftMenuProps) => {
  const t = useT('invoices');
  const [isRegrouping, setRegrouping] = useState(false);
  const remove = useRemoval(props);
  // Regrouping makes lines anew from what is saved: what was typed is saved first.
  const askToRegroup = async (): Promise<void> => {
    if (await props.saveIfChanged()) setRegrouping(true);
  };
  return (
    <>
      <ActionMenu
        label={t('draft.more')}
        items={[
          {
            label: t('draft.regroup'),
            icon: <IconRefresh size={15} aria-hidden="true" />,
            onSelect: () => void askToRegroup(),
          },
          {
            label: t('draft.remove'),
            icon: <IconTrash size={15} aria-hidden="true" />,
            tone: 'danger',
            onSelect: () => void remove(),
          },
        ]}
      />
      {isRegrouping ? (
        <RegroupDialog draft={props.draft} onClose={() => setRegrouping(false)} />
      ) : null}
    </>
  );
};
