import { IconSearch } from '@tabler/icons-react';
import { NavLink } from 'react-router';
import { Keys } from '#components/Keys.tsx';
import { useT } from '#i18n/t.ts';
import { useGetFirmQuery } from '#state/firm.ts';
import { useWorkspace } from '#state/session.ts';
import { sections } from './sections.ts';
import styles from './Navigation.module.css';

const FirmName = () => {
  const t = useT('shell');
  const { data: firm } = useGetFirmQuery(undefined);
  const { name } = useWorkspace();
  const title = firm?.name ?? t('firm.unnamed');
  return (
    <div className={styles['firm']}>
      <span className={styles['mark']} aria-hidden="true">
        {title.slice(0, 1).toUpperCase()}
      </span>
      <span className={styles['names']}>
        <span className={styles['name']} title={title}>
          {title}
        </span>
        {name === 'sample' ? <span className={styles['kind']}>{t('firm.sample')}</span> : null}
      </span>
    </div>
  );
};

/** The way between the screens: the firm, the palette, and the seven sections. */
export const Navigation = ({ onSearch }: { readonly onSearch: () => void }) => {
  const t = useT('shell');
  return (
    <nav className={styles['nav']} aria-label={t('nav.label')} data-screen-only>
      <FirmName />
      <button type="button" className={styles['search']} onClick={onSearch}>
        <IconSearch size={14} aria-hidden="true" />
        <span className={styles['label']}>{t('palette.open')}</span>
        <Keys keys="mod+k" />
      </button>
      <ul className={styles['list']}>
        {sections.map(({ name, path, Icon }, index) => (
          <li key={name}>
            <NavLink className={styles['link'] ?? ''} to={path} data-section={name}>
              <Icon size={16} stroke={1.75} aria-hidden="true" />
              <span className={styles['label']}>{t(`nav.${name}`)}</span>
              <span className={styles['key']} aria-hidden="true">
                {index + 1}
              </span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
};
