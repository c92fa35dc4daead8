import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { Button } from '#components/Button.tsx';
import { Section } from '#components/Section.tsx';
import { useProblemText } from '#components/use-problem-text.ts';
import { printedQuantity } from '#documents/printed-quantity.ts';
import type { CreditableLine } from '#domain/invoices/credit-note.ts';
import { typedAmount } from '#domain/invoices/credit-form.ts';
import type { CreditForm } from '#domain/invoices/credit-form.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import styles from './credit.module.css';

type LinesProps = {
  readonly form: UseFormReturn<CreditForm>;
  readonly lines: readonly CreditableLine[];
};

type LineProps = {
  readonly form: LinesProps['form'];
  readonly own: CreditableLine;
  readonly index: number;
};

/** Whether a line's hours may be unbilled again: asked only where it has any (R33). */
const Reopen = ({ form, own, index }: LineProps) => {
  const t = useT('invoices');
  const typed = useWatch({ control: form.control, name: `lines.${index}` });
  const isWhole = typed.isChosen && typedAmount(own, typed) === own.left;
  return (
    <label className={styles['reopen']}>
      <input
        type="checkbox"
        aria-label={t('credit.reopen', { number: index + 1 })}
        // What is wished is kept while a part is typed; what is shown is what would happen.
        checked={isWhole && typed.reopens}
        disabled={!isWhole}
        onChange={(event) =>
          form.setValue(`lines.${index}.reopens`, event.currentTarget.checked, {
            shouldDirty: true,
          })
        }
      />
      <span>{t(isWhole ? 'credit.reopenShort' : 'credit.reopenWhole')}</span>
    </label>
  );
};

const Line = ({ form, own, index }: LineProps) => {
  const t = useT('invoices');
  const format = useFormat();
  const problemText = useProblemText();
  const { line, left } = own;
  const number = index + 1;
  const unit = t(`unitShort.${line.quantity.unit}`);
  const code = form.formState.errors.lines?.[index]?.quantity?.message;
  const quantity = printedQuantity({ ...line.quantity, amount: left }, format);
  return (
    <li className={styles['line']}>
      <label className={styles['choice']}>
        <input
          {...form.register(`lines.${index}.isChosen`)}
          type="checkbox"
          disabled={left === 0}
          aria-label={t('credit.line', { number, text: line.text })}
        />
        <span className={styles['text']}>{line.text}</span>
      </label>
      <input
        {...form.register(`lines.${index}.quantity`)}
        className={styles['quantity']}
        disabled={left === 0}
        aria-label={t('credit.quantity', { number })}
        aria-invalid={code !== undefined}
        autoComplete="off"
      />
      <span className={styles['left']}>
        {left === 0 ? t('credit.nothingLeft') : t('credit.left', { quantity, unit })}
      </span>
      {line.timeEntryIds.length === 0 || left === 0 ? null : (
        <Reopen form={form} own={own} index={index} />
      )}
      {code === undefined ? null : (
        <p className={styles['problem']} role="alert">
          {problemText(code)}
        </p>
      )}
    </li>
  );
};

/** The original's lines: which are taken back, how much of each, and whether their hours are opened. */
export const CreditLines = ({ form, lines }: LinesProps) => {
  const t = useT('invoices');
  const choose = (isChosen: boolean): void => {
    lines.forEach(({ left }, index) => {
      if (left > 0) form.setValue(`lines.${index}.isChosen`, isChosen, { shouldDirty: true });
    });
  };
  return (
    <Section
      title={t('credit.lines')}
      count={lines.length}
      actions={
        <>
          <Button tone="quiet" onClick={() => choose(true)}>
            {t('credit.all')}
          </Button>
          <Button tone="quiet" onClick={() => choose(false)}>
            {t('credit.none')}
          </Button>
        </>
      }
    >
      <ol className={styles['lines']}>
        {lines.map((own, index) => (
          <Line key={own.line.id} form={form} own={own} index={index} />
        ))}
      </ol>
    </Section>
  );
};
