import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { Form } from '#components/Form.tsx';
import { InvoiceStateBadge } from '#components/InvoiceStateBadge.tsx';
import { Page } from '#components/Page.tsx';
import { paths } from '#components/paths.ts';
import type { Client } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import type { DraftInvoice } from '#domain/invoices/invoice.ts';
import { useT } from '#i18n/t.ts';
import { Difference } from './Difference.tsx';
import { DraftFields } from './DraftFields.tsx';
import { DraftMenu } from './DraftMenu.tsx';
import { DraftPaper } from './DraftPaper.tsx';
import { DraftWatch } from './DraftWatch.tsx';
import { IssueDialog } from './IssueDialog.tsx';
import { useDraftForm } from './use-draft-form.ts';
import styles from './invoices.module.css';

type DraftDeskProps = {
  readonly draft: DraftInvoice;
  readonly firm: Firm;
  readonly client: Client;
};

/** The draft's form, and beside it the paper that it makes. */
export const DraftDesk = ({ draft, firm, client }: DraftDeskProps) => {
  const t = useT('invoices');
  const { form, saveIfChanged } = useDraftForm(draft);
  const [isIssuing, setIssuing] = useState(false);
  const askToIssue = async (): Promise<void> => {
    if (await saveIfChanged()) setIssuing(true);
  };
  return (
    <Page
      title={t('draft.title', { client: client.name })}
      crumbs={[{ label: t('title'), to: paths.invoices() }]}
      badge={<InvoiceStateBadge state="draft" />}
      scroll="inside"
      actions={
        <>
          <DraftMenu draft={draft} form={form} saveIfChanged={saveIfChanged} />
          <Button keys="mod+s" isBusy={form.isSaving} onClick={() => void form.submit()}>
            {t('draft.save')}
          </Button>
          <Button tone="primary" onClick={() => void askToIssue()}>
            {t('draft.issue')}
          </Button>
        </>
      }
    >
      <DraftWatch draft={draft} control={form.fields.control}>
        <div className={styles['desk']}>
          <div className={styles['form']}>
            <Form form={form}>
              {draft.corrects === undefined ? null : <Difference corrects={draft.corrects} />}
              <DraftFields draft={draft} form={form.fields} firm={firm} client={client} />
            </Form>
          </div>
          <DraftPaper draft={draft} firm={firm} client={client} />
        </div>
      </DraftWatch>
      {isIssuing ? (
        <IssueDialog draft={draft} firm={firm} client={client} onClose={() => setIssuing(false)} />
      ) : null}
    </Page>
  );
};
