import { FieldRow } from '#components/FieldRow.tsx';
import { Section } from '#components/Section.tsx';
import { TextField } from '#components/TextField.tsx';
import { useT } from '#i18n/t.ts';
import styles from './settings.module.css';

/** Where the firm is paid; each number is checked by its own check digit. */
export const BankFields = () => {
  const t = useT('firm');
  return (
    <Section title={t('bank.title')}>
      <p className={styles['lead']}>{t('bank.text')}</p>
      <FieldRow>
        <TextField
          name="bankgiro"
          label={t('bank.bankgiro')}
          hint={t('bank.bankgiroHint')}
          isFigure
        />
        <TextField
          name="plusgiro"
          label={t('bank.plusgiro')}
          hint={t('bank.plusgiroHint')}
          isFigure
        />
      </FieldRow>
      <FieldRow>
        <TextField name="iban" label={t('bank.iban')} hint={t('bank.ibanHint')} isFigure />
        <TextField name="bic" label={t('bank.bic')} isFigure />
      </FieldRow>
    </Section>
  );
};
