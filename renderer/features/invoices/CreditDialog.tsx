import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { DateField } from '#components/DateField.tsx';
import { FieldRow } from '#components/FieldRow.tsx';
import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { KeyValues } from '#components/KeyValues.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { paths } from '#components/paths.ts';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { draftCreditPaper } from '#documents/draft-paper.ts';
import { brandText } from '#domain/brand.ts';
import type { Firm } from '#domain/firm/firm.ts';
import { creditableLines, creditNote } from '#domain/invoices/credit-note.ts';
import type { CreditNote } from '#domain/invoices/credit-note.ts';
import { fullCreditForm, parseCreditForm } from '#domain/invoices/credit-form.ts';
import type { CreditForm } from '#domain/invoices/credit-form.ts';
import type { IssuedInvoice } from '#domain/invoices/invoice.ts';
import { totalsOf } from '#domain/invoices/issue-invoice.ts';
import { subtractMoney } from '#domain/money/money.ts';
import type { MinorUnits } from '#domain/money/money.ts';
import { fail } from '#domain/result.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useCreditInvoiceMutation } from '#state/invoices.ts';
import { usePaperPreview } from '#state/preview.ts';
import { useToday } from '#state/session.ts';
import { CreditLines } from './CreditLines.tsx';
import { PaperView } from './PaperView.tsx';
import styles from './credit.module.css';

type CreditDialogProps = {
  readonly invoice: IssuedInvoice;
  readonly former: readonly IssuedInvoice[];
  readonly open: MinorUnits;
  readonly firm: Firm;
  readonly corrects: boolean;
  readonly onClose: () => void;
};

type Previewed = { readonly note: CreditNote; readonly issueDate: PlainDate };

/** The credit note that the fields make right now; null while they make none. */
const usePreviewed = ({ invoice, former, open }: CreditDialogProps): Previewed | null => {
  const today = useToday();
  const [issueDate, reason, typed] = useWatch<CreditForm, ['issueDate', 'reason', 'lines']>({
    name: ['issueDate', 'reason', 'lines'],
  });
  const lines = creditableLines(invoice.lines, former);
  const stated = reason.trim() === '' ? '…' : reason;
  const form = { issueDate, reason: stated, lines: typed };
  const parsed = parseCreditForm(form, { today, lines });
  if (!parsed.ok) return null;
  const newLineId = () => brandText<never>('preview');
  const note = creditNote({ original: invoice, former, open, ...parsed.value, newLineId });
  return note.ok ? { note: note.value, issueDate: parsed.value.issueDate } : null;
};

const Sum = ({ note }: { readonly note: CreditNote }) => {
  const t = useT('invoices');
  const { content } = note;
  const format = useFormat(content.currency);
  const { payable } = totalsOf(content);
  const settled = content.credits?.settled ?? payable;
  return (
    <KeyValues
      columns={2}
      items={[
        { label: t('credit.total'), value: <strong>{format.money(payable)}</strong> },
        { label: t('credit.setOff'), value: format.money(settled) },
        { label: t('credit.inFavour'), value: format.money(subtractMoney(payable, settled)) },
      ]}
    />
  );
};

const Preview = (props: CreditDialogProps) => {
  const t = useT('invoices');
  const previewed = usePreviewed(props);
  const { firm, invoice } = props;
  const data =
    previewed === null
      ? null
      : draftCreditPaper(previewed.note.content, invoice, firm, previewed.issueDate);
  const preview = usePaperPreview(data === null ? null : { data, logo: firm.logo });
  return (
    <div className={styles['preview']}>
      {previewed === null ? null : <Sum note={previewed.note} />}
      <PaperView preview={preview} label={t('paper.creditLabel')} />
    </div>
  );
};

/** Which lines are taken back, why, and what becomes of their hours; beside it the credit note that this makes. */
export const CreditDialog = (props: CreditDialogProps) => {
  const t = useT('invoices');
  const today = useToday();
  const navigate = useNavigate();
  const { invoice, former, corrects, onClose } = props;
  const [credit] = useCreditInvoiceMutation();
  const lines = creditableLines(invoice.lines, former);
  const parse = (typed: CreditForm) => parseCreditForm(typed, { today, lines });
  const form = useDomainForm({
    values: fullCreditForm(today, lines),
    parse,
    onSave: async (typed: CreditForm) => {
      const parsed = parse(typed);
      return parsed.ok
        ? credit({ id: invoice.id, corrects, ...parsed.value }).unwrap()
        : fail({ kind: 'invalid' as const, fields: parsed.error });
    },
    onSaved: ({ id, number, draftId }) => {
      notify.done(t(corrects ? 'credit.corrected' : 'credit.done', { number }));
      onClose();
      void navigate(paths.invoice(draftId ?? id));
    },
    onCancel: onClose,
  });
  return (
    <Modal
      title={t(corrects ? 'credit.correctTitle' : 'credit.creditTitle', { number: invoice.number })}
      isOpen
      onClose={onClose}
      size="wide"
    >
      <Form form={form} isGuarded={false}>
        <p className={styles['hint']}>{t(corrects ? 'credit.correctText' : 'credit.creditText')}</p>
        <div className={styles['desk']}>
          <div className={styles['fields']}>
            <FieldRow>
              <TextField
                name="reason"
                label={t('credit.reason')}
                hint={t('credit.reasonHint')}
                isRequired
                hasAutoFocus
              />
              <DateField name="issueDate" label={t('credit.date')} isRequired />
            </FieldRow>
            <CreditLines form={form.fields} lines={lines} />
          </div>
          <Preview {...props} />
        </div>
        <FormBar action={t(corrects ? 'credit.issueCorrection' : 'credit.issueCredit')} />
      </Form>
    </Modal>
  );
};
