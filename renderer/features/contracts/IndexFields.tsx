import { useWatch } from 'react-hook-form';
import { FieldRow } from '#components/FieldRow.tsx';
import { SelectField } from '#components/SelectField.tsx';
import { TextField } from '#components/TextField.tsx';
import type { ContractForm } from '#domain/contracts/contract-form.ts';
import { addMonths, toPlainDate } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import styles from './contracts.module.css';

const january = toPlainDate(2026, 1, 1);
const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** Whether and how the prices follow something. */
export const IndexFields = () => {
  const t = useT('contracts');
  const format = useFormat();
  const kind = useWatch<ContractForm, 'indexKind'>({ name: 'indexKind' });
  return (
    <fieldset className={styles['group']}>
      <legend>{t('form.index')}</legend>
      <FieldRow>
        <SelectField
          name="indexKind"
          label={t('form.indexKind')}
          placeholder={t('form.indexNone')}
          canBeEmpty
          options={[
            { value: 'fixed', label: t('form.indexFixed') },
            { value: 'index', label: t('form.indexIndex') },
          ]}
        />
        {kind === 'fixed' ? (
          <TextField name="indexShare" label={t('form.indexShare')} unit="%" isFigure isRequired />
        ) : null}
        {kind === '' ? null : (
          <SelectField
            name="indexMonth"
            label={t('form.indexMonth')}
            options={months.map((month) => ({
              value: String(month),
              label: january === null ? '' : format.longMonth(addMonths(january, month - 1)),
            }))}
          />
        )}
      </FieldRow>
      {kind === 'index' ? <TextField name="indexText" label={t('form.indexText')} /> : null}
    </fieldset>
  );
};
