import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useFormState, useWatch, type UseFormReturn } from 'react-hook-form';
import { useProblemText } from '#components/use-problem-text.ts';
import type { InvoiceForm } from '#domain/invoices/invoice-form.ts';
import { parseInvoiceLine } from '#domain/invoices/parse-invoice-form.ts';
import type { Formatters } from '#i18n/format.ts';
import type { useT } from '#i18n/t.ts';
import { lineFigures } from './line-figures.ts';
import type { LineFigure } from './line-figures.ts';
import { ListedGoods } from './ListedGoods.tsx';
import { VatSelect } from './VatSelect.tsx';
import styles from './draft-lines.module.css';

/** What all lines have in common, looked up once: an invoice may have hundreds of them. */
export type LineDesk = {
  readonly form: UseFormReturn<InvoiceForm>;
  readonly t: ReturnType<typeof useT<'invoices'>>;
  readonly format: Formatters;
  /** The options of the units. */
  readonly units: ReactNode;
  /** The buyer's, which decides what VAT there is to choose. */
  readonly country: string;
};

type DraftLineProps = LineDesk & {
  readonly index: number;
  readonly isLast: boolean;
  /** How many time entries the line was made of. */
  readonly hours: number;
  /** Whether its quantity is a contract's or an advance's, and nobody's to type. */
  readonly isFixed: boolean;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
};

type LineField = LineFigure | 'text';

/** What is wrong with the line's fields, as codes. */
const useLineProblems = (
  { control }: LineDesk['form'],
  index: number,
): ReadonlyMap<LineField, string> => {
  const { errors, touchedFields, isSubmitted } = useFormState({ control, name: `lines.${index}` });
  const problems = new Map<LineField, string>();
  for (const field of ['text', ...lineFigures] as const) {
    const code = errors.lines?.[index]?.[field]?.message;
    const isLeft = isSubmitted || touchedFields.lines?.[index]?.[field] === true;
    // Nobody is told to fill in what he hasn't come to yet.
    if (code !== undefined && (code !== 'required' || isLeft)) problems.set(field, code);
  }
  return problems;
};

/** What the line comes to, as soon as its fields can be read. */
const Net = ({ form, t, format, index }: DraftLineProps) => {
  const line = useWatch({ control: form.control, name: `lines.${index}` });
  // While a line is being taken away its place is empty for a moment.
  const parsed = line === undefined ? null : parseInvoiceLine(line);
  return (
    <output className={styles['net']} aria-label={t('field.net')}>
      {parsed?.ok === true ? format.amount(parsed.value.net) : '–'}
    </output>
  );
};

type FigureProps = DraftLineProps & {
  readonly figure: LineFigure;
  readonly isWrong: boolean;
};

/** Ties a problem in words to its field, for those who hear the form. */
const problemId = (index: number, field: LineField): string => `line-${index}-${field}-problem`;

/** Bare inputs that react-hook-form listens to: hundreds of lines of the kit's own would open slowly. */
const Figure = (props: FigureProps) => {
  const { form, t, units, index, figure, isWrong, country, isFixed } = props;
  if (figure === 'vatRate')
    return (
      <VatSelect
        form={form}
        index={index}
        country={country}
        label={t('field.vatRate')}
        className={styles['input']}
        isWrong={isWrong}
        problemId={isWrong ? problemId(index, figure) : undefined}
      />
    );
  const shared = {
    ...form.register(`lines.${index}.${figure}`),
    'aria-label': t(`field.${figure}`),
    'aria-invalid': isWrong,
    'aria-describedby': isWrong ? problemId(index, figure) : undefined,
    className: styles['input'],
  };
  if (figure !== 'unit')
    return (
      <input
        {...shared}
        data-figure="true"
        autoComplete="off"
        spellCheck={false}
        readOnly={isFixed && figure === 'quantity'}
      />
    );
  return <select {...shared}>{units}</select>;
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

const Tools = ({ t, index, isLast, onMove, onRemove }: DraftLineProps) => {
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

type ProblemProps = Pick<DraftLineProps, 't' | 'index'> & {
  readonly field: LineField;
  readonly code: string;
};

const Problem = ({ t, index, field, code }: ProblemProps) => {
  const problemText = useProblemText();
  return (
    <p className={styles['problem']} id={problemId(index, field)} role="alert">
      {`${t(`field.${field}`)}: ${problemText(code)}`}
    </p>
  );
};

/** One line of the invoice: its text, and under it its figures. */
export const DraftLine = (props: DraftLineProps) => {
  const { form, t, index, hours } = props;
  const problems = useLineProblems(form, index);
  return (
    <li className={styles['line']} aria-label={t('line.number', { number: index + 1 })}>
      <textarea
        {...form.register(`lines.${index}.text`)}
        className={styles['input']}
        aria-label={t('field.text')}
        aria-invalid={problems.has('text')}
        aria-describedby={problems.has('text') ? problemId(index, 'text') : undefined}
        rows={1}
      />
      <div className={styles['figures']}>
        {lineFigures.map((figure) => (
          <Figure key={figure} {...props} figure={figure} isWrong={problems.has(figure)} />
        ))}
        <Net {...props} />
      </div>
      <Tools {...props} />
      {hours === 0 ? null : (
        <span className={styles['origin']}>{t('line.hours', { count: hours })}</span>
      )}
      {hours === 0 && props.country === 'SE' ? <ListedGoods {...props} /> : null}
      {[...problems].map(([field, code]) => (
        <Problem key={field} t={t} index={index} field={field} code={code} />
      ))}
    </li>
  );
};
