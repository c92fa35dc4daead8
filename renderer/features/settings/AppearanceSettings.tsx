import { notify } from '#components/notify.tsx';
import { SegmentedFilter } from '#components/SegmentedFilter.tsx';
import { Section } from '#components/Section.tsx';
import { languages } from '#domain/firm/firm.ts';
import { useT } from '#i18n/t.ts';
import { usePreferences, useSavePreferencesMutation, type Preferences } from '#state/session.ts';
import { PersonHere } from './PersonHere.tsx';
import styles from './settings.module.css';

const themes = ['light', 'dark', 'auto'] as const satisfies readonly Preferences['colorScheme'][];

/** Who sits at this computer, and how the program looks and speaks on it; each choice holds at once. */
export const AppearanceSettings = () => {
  const t = useT('firm');
  const { colorScheme, language } = usePreferences();
  const [save] = useSavePreferencesMutation();
  const change = (wanted: Partial<Preferences>): void =>
    void save(wanted).unwrap().catch(notify.fault);
  return (
    <div className={styles['part']} role="tabpanel" aria-label={t('tab.appearance')}>
      <PersonHere />
      <Section title={t('appearance.theme')}>
        <div>
          <SegmentedFilter
            label={t('appearance.theme')}
            value={colorScheme}
            onChange={(theme) => change({ colorScheme: theme })}
            options={themes.map((value) => ({ value, label: t(`appearance.${value}`) }))}
          />
        </div>
      </Section>
      <Section title={t('appearance.language')}>
        <div>
          <SegmentedFilter
            label={t('appearance.language')}
            value={language}
            onChange={(spoken) => change({ language: spoken })}
            options={languages.map((value) => ({ value, label: t(`appearance.${value}`) }))}
          />
        </div>
        <p className={styles['lead']}>{t('appearance.note')}</p>
      </Section>
    </div>
  );
};
