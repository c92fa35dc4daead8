import { IconPencil, IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { EmptyState } from '#components/EmptyState.tsx';
import { Loaded } from '#components/Loaded.tsx';
import { Page } from '#components/Page.tsx';
import { Ratio } from '#components/Ratio.tsx';
import { Section } from '#components/Section.tsx';
import { SectionTabs } from '#components/SectionTabs.tsx';
import { useShortcut } from '#components/use-shortcut.ts';
import { useUrlState } from '#components/use-url-state.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useListMembershipsQuery, type MembershipRow } from '#state/competence.ts';
import { MembershipDrawer } from './MembershipDrawer.tsx';
import styles from './competence.module.css';

/** In kronor: a share of öre says more than anybody wants to read. */
const kronor = (amount: number): number => Math.round(amount / 100);

const Years = ({ row }: { readonly row: MembershipRow }) => {
  const t = useT('competence');
  const format = useFormat();
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">
        {t('memberships.valueTitle')}: {row.membership.organisation}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('memberships.year')}</th>
          <th scope="col">{t('memberships.uses')}</th>
          <th scope="col" className={styles['right']}>
            {t('memberships.fee')}
          </th>
          <th scope="col" className={styles['right']}>
            {t('memberships.value')}
          </th>
          <th scope="col" className={styles['right']}>
            {t('memberships.ratio')}
          </th>
        </tr>
      </thead>
      <tbody>
        {row.years.map(({ year, fee, value, uses, unpriced }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>
              {uses}
              {unpriced === 0 ? '' : ` (${t('memberships.unpriced', { count: unpriced })})`}
            </td>
            <td className={styles['right']}>{format.wholeMoney(fee)}</td>
            <td className={styles['right']}>{format.wholeMoney(value)}</td>
            <td className={styles['right']}>
              {fee === 0 ? '–' : <Ratio part={kronor(value)} whole={kronor(fee)} unit="kr" />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Used = ({ row: { membership } }: { readonly row: MembershipRow }) => {
  const t = useT('competence');
  const format = useFormat();
  if (membership.benefits.length === 0)
    return <p className={styles['soft']}>{t('benefit.none')}</p>;
  return (
    <ul className={styles['log']} aria-label={t('benefit.title')}>
      {membership.benefits.toReversed().map(({ id, date, kind, text, value }) => (
        <li key={id}>
          <span className={styles['day']}>{format.date(date)}</span>
          <span className={styles['what']}>
            {t(`benefit.kind.${kind}`)}: {text}
          </span>
          <span className={styles['figure']}>
            {value === null ? '–' : format.wholeMoney(value)}
          </span>
        </li>
      ))}
    </ul>
  );
};

type CardProps = { readonly row: MembershipRow; readonly onEdit: () => void };

/** An organisation: since when, for what fee, and what it has given. */
const Card = ({ row, onEdit }: CardProps) => {
  const t = useT('competence');
  const format = useFormat();
  const { organisation, kind, from, to, yearlyFee, feeBasis, agreements } = row.membership;
  const period =
    to === null
      ? t('memberships.since', { date: format.date(from) })
      : `${format.date(from)}–${format.date(to)}`;
  const facts = [
    row.person?.name ?? t('memberships.firm'),
    t(`memberships.kind.${kind}`),
    period,
    `${t('memberships.fee')}: ${format.wholeMoney(yearlyFee)}`,
    feeBasis,
    agreements,
  ];
  return (
    <div className={styles['card']}>
      <Section
        title={organisation}
        actions={
          <Button icon={<IconPencil size={15} />} onClick={onEdit}>
            {t('memberships.edit')}
          </Button>
        }
      >
        <p className={styles['facts']}>{facts.filter((fact) => fact !== '').join(' · ')}</p>
        <Used row={row} />
        <Years row={row} />
      </Section>
    </div>
  );
};

/** The organisations that the firm or its people belong to, and what they give for their fee. */
export const MembershipsPage = () => {
  const t = useT('competence');
  const query = useListMembershipsQuery(undefined);
  const [at, setAt] = useUrlState({ open: '' });
  const [isAdding, setAdding] = useState(false);
  const add = (): void => setAdding(true);
  useShortcut('mod+n', add);
  const close = (): void => {
    setAdding(false);
    setAt({ open: '' });
  };
  const open = query.data?.find(({ membership }) => membership.id === at.open);
  return (
    <Page
      title={t('memberships.title')}
      subtitle={<SectionTabs of="people" />}
      actions={
        <Button tone="primary" icon={<IconPlus size={16} />} onClick={add} keys="mod+n">
          {t('memberships.add')}
        </Button>
      }
    >
      <Loaded query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState
              icon={<IconUsersGroup size={32} stroke={1.25} />}
              title={t('memberships.empty')}
              text={t('memberships.emptyText')}
            />
          ) : (
            <div className={styles['cards']}>
              {rows.map((row) => (
                <Card
                  key={row.membership.id}
                  row={row}
                  onEdit={() => setAt({ open: row.membership.id })}
                />
              ))}
            </div>
          )
        }
      </Loaded>
      {isAdding || open !== undefined ? (
        <MembershipDrawer
          key={open?.membership.id ?? 'new'}
          membership={open?.membership ?? null}
          onClose={close}
        />
      ) : null}
    </Page>
  );
};
