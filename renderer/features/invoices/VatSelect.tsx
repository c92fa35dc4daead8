import { useWatch, type UseFormReturn } from 'react-hook-form';
import { vatSentences } from '#documents/vat-exemption.ts';
import { languages } from '#domain/firm/firm.ts';
import type { InvoiceForm } from '#domain/invoices/invoice-form.ts';
import { vatCases } from '#domain/invoices/vat-case.ts';
import { fieldsOfChoice, vatChoiceOf, vatChoices } from '#domain/invoices/vat-choice.ts';
import { useVatWords } from './use-vat-words.ts';

type VatSelectProps = {
  readonly form: UseFormReturn<InvoiceForm>;
  readonly index: number;
  readonly country: string;
  readonly label: string;
  readonly className: string | undefined;
  readonly isWrong: boolean;
  readonly problemId: string | undefined;
};

/** The sentences that the lines' cases ask for, in the invoice's language. */
const sentencesFor = ({ lines, language, vatExemption }: InvoiceForm, country: string): string => {
  const choices = lines.map((line) => vatChoiceOf(line, { country, vatExemption }));
  const cases = vatCases.filter((each) => choices.includes(each));
  return vatSentences(cases, languages.find((each) => each === language) ?? 'sv');
};

/** Sets a line's VAT, and the reason for charging none along with it unless somebody wrote one of his own. */
const choose = (
  { getValues, setValue }: UseFormReturn<InvoiceForm>,
  index: number,
  country: string,
  choice: string,
): void => {
  const before = getValues();
  const isOurs = ['', sentencesFor(before, country)].includes(before.vatExemption.trim());
  const { vatRate, vatCase } = fieldsOfChoice(choice);
  setValue(`lines.${index}.vatCase`, vatCase, { shouldDirty: true });
  setValue(`lines.${index}.vatRate`, vatRate, { shouldDirty: true, shouldValidate: true });
  if (isOurs)
    setValue('vatExemption', sentencesFor(getValues(), country), {
      shouldDirty: true,
      shouldValidate: true,
    });
};

/** A line's VAT as one choice: a rate, or why there is none. */
export const VatSelect = (props: VatSelectProps) => {
  const { form, index, country } = props;
  const words = useVatWords();
  const { ref } = form.register(`lines.${index}.vatRate`);
  const line = useWatch({ control: form.control, name: `lines.${index}` });
  const vatExemption = useWatch({ control: form.control, name: 'vatExemption' });
  // While a line is being taken away its place is empty for a moment.
  if (line === undefined) return null;
  const choice = vatChoiceOf(line, { country, vatExemption });
  return (
    <select
      ref={ref}
      className={props.className}
      aria-label={props.label}
      aria-invalid={props.isWrong}
      aria-describedby={props.problemId}
      value={choice}
      onChange={(event) => choose(form, index, country, event.currentTarget.value)}
    >
      {vatChoices(country, choice).map((each) => (
        <option key={each} value={each}>
          {words(each)}
        </option>
      ))}
    </select>
  );
};
