import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { useProblemText } from '#components/use-problem-text.ts';
import type { InvoiceForm } from '#domain/invoices/invoice-form.ts';
import { lineUnits } from '#domain/invoices/invoice.ts';
import { parseInvoiceLine } from '#domain/invoices/parse-invoice-form.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { lineFigures } from './line-figures.ts';
import type { LineFigure } from './line-figures.ts';
import styles from './draft-lines.module.css';

type DraftLineProps = {
  readonly index: number;
  readonly isLast: boolean;
  /** How many time entries the line was made of. */
  readonly hours: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
};

type LineField = LineFigure | 'text';

/** What is wrong with the line's fields, in words. */
const useLineProblems = (index: number): ReadonlyMap<LineField, string> => {
  const { control } = useFormContext<InvoiceForm>();
  const { errors, touchedFields, isSubmitted } = useFormState({ control, name: `lines.${index}` });
  const problemText = useProblemText();
  const problems = new Map<LineField, string>();
  for (const field of ['text', ...lineFigures] as const) {
    const code = errors.lines?.[index]?.[field]?.message;
    const isLeft = isSubmitted || touchedFields.lines?.[index]?.[field] === true;
    // Nobody is told to fill in what he hasn't come to yet.
    if (code !== undefined && (code !== 'required' || isLeft))
      problems.set(field, problemText(code));
  }
  return problems;
};

/** What the line comes to, as soon as its fields can be read. */
const Net = ({ index }: { readonly index: number }) => {
  const t = useT('invoices');
  const { control } = useFormContext<InvoiceForm>();
  const line = useWatch({ control, name: `lines.${index}` });
  const format = useFormat();
  // While a line is being taken away its place is empty for a moment.
  const parsed = line === undefined ? null : parseInvoiceLine(line);
  return (
    <output className={styles['net']} aria-label={t('field.net')}>
      {parsed?.ok === true ? format.amount(parsed.value.net) : '–'}
    </output>
  );
};

type FigureProps = {
  readonly index: number;
  readonly figure: LineFigure;
  readonly isWrong: boolean;
};

/** Bare inputs that react-hook-form listens to: hundreds of lines of the kit's own would open slowly. */
const Figure = ({ index, figure, isWrong }: FigureProps) => {
  const t = useT('invoices');
  const { register } = useFormContext<InvoiceForm>();
  const shared = {
    ...register(`lines.${index}.${figure}`),
    'aria-label': t(`field.${figure}`),
    'aria-invalid': isWrong,
    className: styles['input'],
  };
  if (figure !== 'unit')
    return <input {...shared} data-figure="true" autoComplete="off" spellCheck={false} />;
  return (
    <select {...shared}>
      {lineUnits.map((unit) => (
        <option key={unit} value={unit}>
          {t(`unit.${unit}`)}
        </option>
      ))}
    </select>
  );
};

type ToolProps = {
  readonly label: string;
  readonly icon: ReactNode;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
};

const Tool = ({ label, icon, isDisabled = false, onClick }: ToolProps) => (
  <button
    className={styles['tool']}
    type="button"
    title={label}
    aria-label={label}
    disabled={isDisabled}
    onClick={onClick}
  >
    {icon}
  </button>
);

const Tools = ({ index, isLast, onMove, onRemove }: DraftLineProps) => {
  const t = useT('invoices');
  const number = index + 1;
  return (
    <div className={styles['tools']}>
      <Tool
        label={t('line.up', { number })}
        icon={<IconArrowUp size={14} aria-hidden="true" />}
        isDisabled={index === 0}
        onClick={() => onMove(index - 1)}
      />
      <Tool
        label={t('line.down', { number })}
        icon={<IconArrowDown size={14} aria-hidden="true" />}
        isDisabled={isLast}
        onClick={() => onMove(index + 1)}
      />
      <Tool
        label={t('line.remove', { number })}
        icon={<IconTrash size={14} aria-hidden="true" />}
        onClick={onRemove}
      />
    </div>
  );
};

/** One line of the invoice: its text, and under it its figures. */
export const DraftLine = (props: DraftLineProps) => {
  const t = useT('invoices');
  const { index, hours } = props;
  const { register } = useFormContext<InvoiceForm>();
  const problems = useLineProblems(index);
  return (
    <li className={styles['line']} aria-label={t('line.number', { number: index + 1 })}>
      <textarea
        {...register(`lines.${index}.text`)}
        className={styles['input']}
        aria-label={t('field.text')}
        aria-invalid={problems.has('text')}
        rows={1}
      />
      <div className={styles['figures']}>
        {lineFigures.map((figure) => (
          <Figure key={figure} index={index} figure={figure} isWrong={problems.has(figure)} />
        ))}
        <Net index={index} />
      </div>
      <Tools {...props} />
      {hours === 0 ? null : (
        <span className={styles['origin']}>{t('line.hours', { count: hours })}</span>
      )}
      {[...problems].map(([field, problem]) => (
        <p key={field} className={styles['problem']} role="alert">
          {`${t(`field.${field}`)}: ${problem}`}
        </p>
      ))}
    </li>
  );
};
