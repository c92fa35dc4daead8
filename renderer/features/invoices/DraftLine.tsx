import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useWatch } from 'react-hook-form';
import { IconButton } from '#components/IconButton.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { TextAreaField } from '#components/TextAreaField.tsx';
import { TextField } from '#components/TextField.tsx';
import type { InvoiceForm } from '#domain/invoices/invoice-form.ts';
import { lineUnits } from '#domain/invoices/invoice.ts';
import { parseInvoiceLine } from '#domain/invoices/parse-invoice-form.ts';
import type { Currency } from '#domain/money/money.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import styles from './invoices.module.css';

type DraftLineProps = {
  readonly index: number;
  readonly isLast: boolean;
  readonly currency: Currency;
  /** How many time entries the line was made of. */
  readonly hours: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
};

/** What the line comes to, as soon as its fields can be read. */
const Net = ({ index, currency }: { readonly index: number; readonly currency: Currency }) => {
  const t = useT('invoices');
  const format = useFormat(currency);
  const line = useWatch<InvoiceForm, `lines.${number}`>({ name: `lines.${index}` });
  // While a line is being taken away its place is empty for a moment.
  const parsed = line === undefined ? null : parseInvoiceLine(line);
  return (
    <output className={styles['net']} aria-label={t('field.net')}>
      {parsed?.ok === true ? format.money(parsed.value.net) : '–'}
    </output>
  );
};

const Figures = ({ index, currency }: { readonly index: number; readonly currency: Currency }) => {
  const t = useT('invoices');
  const at = `lines.${index}`;
  return (
    <div className={styles['figures']}>
      <TextField name={`${at}.quantity`} label={t('field.quantity')} isFigure />
      <SelectField
        name={`${at}.unit`}
        label={t('field.unit')}
        options={lineUnits.map((value) => ({ value, label: t(`unit.${value}`) }))}
      />
      <TextField name={`${at}.unitPrice`} label={t('field.unitPrice')} isFigure />
      <TextField name={`${at}.discount`} label={t('field.discount')} isFigure />
      <TextField name={`${at}.vatRate`} label={t('field.vatRate')} isFigure />
      <Net index={index} currency={currency} />
    </div>
  );
};

const Tools = ({ index, isLast, onMove, onRemove }: DraftLineProps) => {
  const t = useT('invoices');
  const number = index + 1;
  return (
    <div className={styles['tools']}>
      <IconButton
        label={t('line.up', { number })}
        icon={<IconArrowUp size={15} aria-hidden="true" />}
        isDisabled={index === 0}
        onClick={() => onMove(index - 1)}
      />
      <IconButton
        label={t('line.down', { number })}
        icon={<IconArrowDown size={15} aria-hidden="true" />}
        isDisabled={isLast}
        onClick={() => onMove(index + 1)}
      />
      <IconButton
        label={t('line.remove', { number })}
        icon={<IconTrash size={15} aria-hidden="true" />}
        tone="danger"
        onClick={onRemove}
      />
    </div>
  );
};

/** One line of the invoice. */
export const DraftLine = (props: DraftLineProps) => {
  const t = useT('invoices');
  const { index, currency, hours } = props;
  return (
    <li className={styles['line']} aria-label={t('line.number', { number: index + 1 })}>
      <TextAreaField name={`lines.${index}.text`} label={t('field.text')} rows={1} />
      <Figures index={index} currency={currency} />
      {hours === 0 ? null : (
        <span className={styles['origin']}>{t('line.hours', { count: hours })}</span>
      )}
      <Tools {...props} />
    </li>
  );
};
