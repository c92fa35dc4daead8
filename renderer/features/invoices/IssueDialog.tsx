import { useWatch } from 'react-hook-form';
import { DateField } from '#components/DateField.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { KeyValues } from '#components/KeyValues.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import type { Client } from '#domain/clients/client.ts';
import type { Firm } from '#domain/firm/firm.ts';
import { readForm } from '#domain/form.ts';
import { checkIssue } from '#domain/invoices/check-issue.ts';
import type { DraftInvoice } from '#domain/invoices/invoice.ts';
import { totalsOf } from '#domain/invoices/issue-invoice.ts';
import { formatInvoiceNumber } from '#domain/invoices/numbering.ts';
import { fail } from '#domain/result.ts';
import { parsePlainDate } from '#domain/time/parse-plain-date.ts';
import { addDays } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useGetNumberSeriesQuery } from '#state/firm.ts';
import { useIssueInvoiceMutation } from '#state/invoices.ts';
import { useToday } from '#state/session.ts';
import { EInvoiceHint } from './EInvoiceHint.tsx';
import { IssueProblems } from './IssueProblems.tsx';
import styles from './invoices.module.css';

type IssueDialogProps = {
  readonly draft: DraftInvoice;
  readonly firm: Firm;
  readonly client: Client;
  readonly onClose: () => void;
};

type IssueForm = { readonly issueDate: string };

const Facts = ({ draft, client }: IssueDialogProps) => {
  const t = useT('invoices');
  const today = useToday();
  const format = useFormat(draft.currency);
  const { data: series } = useGetNumberSeriesQuery(undefined);
  const issueDate = parsePlainDate(useWatch<IssueForm, 'issueDate'>({ name: 'issueDate' }), today);
  const dueDate = issueDate.ok ? format.date(addDays(issueDate.value, draft.paymentTerms)) : null;
  return (
    <KeyValues
      columns={2}
      items={[
        { label: t('issue.number'), value: series ? formatInvoiceNumber(series) : null },
        { label: t('issue.client'), value: client.name },
        { label: t('issue.dueDate'), value: dueDate },
        { label: t('issue.payable'), value: format.money(totalsOf(draft).payable) },
      ]}
    />
  );
};

/** The last look before a draft becomes an invoice for good: number, dates, amount. */
export const IssueDialog = (props: IssueDialogProps) => {
  const t = useT('invoices');
  const today = useToday();
  const { draft, onClose } = props;
  const [issue] = useIssueInvoiceMutation();
  const parse = (form: IssueForm) => readForm({ issueDate: parsePlainDate(form.issueDate, today) });
  const form = useDomainForm<IssueForm, { readonly number: string }>({
    values: { issueDate: today },
    parse,
    onSave: async (typed) => {
      const parsed = parse(typed);
      return parsed.ok
        ? issue({ id: draft.id, issueDate: parsed.value.issueDate }).unwrap()
        : fail({ kind: 'invalid', fields: parsed.error });
    },
    onSaved: ({ number }) => {
      notify.done(t('issue.done', { number }));
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Modal title={t('issue.title')} isOpen onClose={onClose}>
      <Form form={form} isGuarded={false}>
        <p className={styles['hint']}>{t('issue.text')}</p>
        <Facts {...props} />
        <DateField name="issueDate" label={t('issue.date')} isRequired hasAutoFocus />
        <IssueProblems problems={checkIssue(draft, props.firm, props.client)} />
        <EInvoiceHint draft={draft} firm={props.firm} client={props.client} />
        <FormBar action={t('issue.action')} />
      </Form>
    </Modal>
  );
};
