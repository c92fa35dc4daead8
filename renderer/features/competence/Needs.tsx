import { paths } from '#components/paths.ts';
import { RecordLink } from '#components/RecordLink.tsx';
import { Section } from '#components/Section.tsx';
import { StatusBadge } from '#components/StatusBadge.tsx';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { NeedRow } from '#state/competence.ts';
import styles from './competence.module.css';

const Gaps = ({ needs }: { readonly needs: readonly NeedRow[] }) => {
  const t = useT('competence');
  return (
    <ul className={styles['gaps']}>
      {needs
        .filter(({ holders }) => holders.length === 0)
        .map(({ name, systems }) => (
          <li key={name}>
            <StatusBadge tone="bad" label={t('needs.gap', { name, count: systems.length })} />
          </li>
        ))}
    </ul>
  );
};

/** What systems depend on, and who holds a valid certificate for it. */
export const Needs = ({ needs }: { readonly needs: readonly NeedRow[] }) => {
  const t = useT('competence');
  const format = useFormat();
  return (
    <Section title={t('needs.title')}>
      {needs.length === 0 ? <p className={styles['soft']}>{t('needs.none')}</p> : null}
      <Gaps needs={needs} />
      {needs.length === 0 ? null : (
        <table className={styles['table']}>
          <caption className="visually-hidden">{t('needs.title')}</caption>
          <thead>
            <tr>
              {(['name', 'systems', 'products', 'holders'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`needs.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {needs.map(({ name, systems, products, holders }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className={styles['names']}>
                  {systems.map((system) => (
                    <RecordLink key={system.id} to={paths.system(system.id)}>
                      {system.name}
                    </RecordLink>
                  ))}
                </td>
                <td>{products.length === 0 ? '–' : format.list(products)}</td>
                <td>
                  {holders.length === 0 ? (
                    <StatusBadge tone="bad" label={t('needs.nobody')} />
                  ) : (
                    format.list(holders.map((person) => person.name))
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
};
