import { SegmentedFilter } from '#components/SegmentedFilter.tsx';
import { languages } from '#domain/firm/firm.ts';
import { useLanguage, useT } from '#i18n/t.ts';
import { useSavePreferencesMutation } from '#state/session.ts';

// Each language is named in itself: whoever can't read the current one must find theirs.
const names = { sv: 'Svenska', en: 'English' } as const;

/** The program's language, changed at once. */
export const LanguageChoice = () => {
  const t = useT('welcome');
  const language = useLanguage();
  const [save] = useSavePreferencesMutation();
  return (
    <SegmentedFilter
      label={t('language')}
      value={language}
      options={languages.map((value) => ({ value, label: names[value] }))}
      onChange={(chosen) => void save({ language: chosen })}
    />
  );
};
