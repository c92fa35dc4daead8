import { IconPlus } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import { Button } from '#components/Button.tsx';
import { Section } from '#components/Section.tsx';
import { emptyInvoiceLineForm } from '#domain/invoices/invoice-form.ts';
import type { InvoiceForm, InvoiceLineForm } from '#domain/invoices/invoice-form.ts';
import { lineUnits } from '#domain/invoices/invoice.ts';
import type { BasisPoints } from '#domain/money/money.ts';
import { formatPercentageField } from '#domain/money/parse-money.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useNewId } from '#state/use-new-id.ts';
import { DraftLine } from './DraftLine.tsx';
import { lineFigures } from './line-figures.ts';
import styles from './draft-lines.module.css';

type DraftLinesProps = {
  readonly form: UseFormReturn<InvoiceForm>;
  readonly vatRate: BasisPoints;
  readonly country: string;
};

type Removed = { readonly index: number; readonly line: InvoiceLineForm };

/** The lines in their order, and the way to get back the one that was just taken away. */
const useLines = ({ form: { control, getValues }, vatRate, country }: DraftLinesProps) => {
  const newId = useNewId();
  // The lines have an `id` of their own.
  const list = useFieldArray({ control, name: 'lines', keyName: 'key' });
  const [removed, setRemoved] = useState<Removed | null>(null);
  return {
    lines: list.fields,
    removed,
    add: () => {
      const isTaxedHere = country === 'SE';
      const line = {
        ...emptyInvoiceLineForm(newId()),
        vatRate: isTaxedHere ? formatPercentageField(vatRate) : '0',
      };
      list.append(line, { shouldFocus: true, focusName: `lines.${list.fields.length}.text` });
    },
    remove: (index: number) => {
      const line = getValues(`lines.${index}`);
      list.remove(index);
      setRemoved({ index, line });
    },
    restore: () => {
      if (removed === null) return;
      list.insert(Math.min(removed.index, list.fields.length), removed.line);
      setRemoved(null);
    },
    move: list.move,
  };
};

const Heads = () => {
  const t = useT('invoices');
  return (
    <div className={styles['heads']} aria-hidden="true">
      <div className={styles['figures']}>
        {lineFigures.map((figure) => (
          <span key={figure} data-figure={figure !== 'unit' && figure !== 'vatRate'}>
            {t(`field.${figure}`)}
          </span>
        ))}
        <span data-figure="true">{t('field.net')}</span>
      </div>
    </div>
  );
};

/**
 * The editor of the lines. Their order on paper is their order here. It only listens to the lines themselves (memo): what
 * the rest of the form does must not draw hundreds of them anew.
 */
export const DraftLines = memo((props: DraftLinesProps) => {
  const t = useT('invoices');
  const format = useFormat();
  const { lines, removed, add, remove, restore, move } = useLines(props);
  const units = lineUnits.map((unit) => (
    <option key={unit} value={unit}>
      {t(`unit.${unit}`)}
    </option>
  ));
  return (
    <Section
      title={t('draft.lines')}
      count={lines.length}
      actions={
        <Button icon={<IconPlus size={14} aria-hidden="true" />} onClick={add}>
          {t('line.add')}
        </Button>
      }
    >
      {lines.length === 0 ? <p className={styles['hint']}>{t('line.none')}</p> : <Heads />}
      <ol className={styles['lines']}>
        {lines.map((line, index) => (
          <DraftLine
            // Not react-hook-form's own key: it makes a new one at each reset, and every line's fields with it.
            key={line.id}
            form={props.form}
            t={t}
            format={format}
            units={units}
            index={index}
            isLast={index === lines.length - 1}
            country={props.country}
            hours={line.timeEntryIds.length}
            isFixed={line.origin.parts !== undefined || line.origin.deducts !== undefined}
            onMove={(to) => move(index, to)}
            onRemove={() => remove(index)}
          />
        ))}
      </ol>
      {removed === null ? null : (
        <output className={styles['removed']}>
          {t('line.removed')}
          <Button tone="quiet" onClick={restore}>
            {t('line.undo')}
          </Button>
        </output>
      )}
    </Section>
  );
});
