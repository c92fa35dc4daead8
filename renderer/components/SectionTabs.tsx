import { NavLink } from 'react-router';
import { useT } from '#i18n/t.ts';
import { sectionTabs, type TabbedSection } from './section-tabs.ts';
import styles from './SectionTabs.module.css';

/** The screens that share a place in the navigation, one link each. */
export const SectionTabs = ({ of }: { readonly of: TabbedSection }) => {
  const t = useT('shell');
  return (
    <nav className={styles['tabs']} aria-label={t('sectionTabs.label')}>
      {sectionTabs[of].map(({ name, path }) => (
        <NavLink key={name} className={styles['tab'] ?? ''} to={path} end>
          {t(`sectionTabs.${name}`)}
        </NavLink>
      ))}
    </nav>
  );
};
