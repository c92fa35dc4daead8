import { useNavigate } from 'react-router';
import type { KeyboardEvent } from 'react';
import { paths } from '#components/paths.ts';
import { PersonMark } from '#components/PersonMark.tsx';
import { systemPhases } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { Portfolio, PortfolioSystem } from '#state/systems.ts';
import styles from './phase-board.module.css';

type CardProps = { readonly row: PortfolioSystem; readonly clientName: string };

const Card = ({ row, clientName }: CardProps) => {
  const t = useT('systems');
  const format = useFormat();
  const navigate = useNavigate();
  const { system, lead, gaps } = row;
  const address = paths.system(system.id);
  return (
    <li>
      <a
        className={styles['card']}
        href={`#${address}`}
        data-card
        onClick={(event) => {
          event.preventDefault();
          void navigate(address);
        }}
      >
        <span className={styles['name']}>{system.name}</span>
        <span className={styles['client']}>{clientName}</span>
        <span className={styles['foot']}>
          <PersonMark person={lead} />
          <span title={t('facts.since', { date: format.date(system.phaseSince) })}>
            {format.date(system.phaseSince)}
          </span>
          {gaps.length > 0 && lead === null ? (
            <span className={styles['gap']}>{t('facts.nobody')}</span>
          ) : null}
        </span>
      </a>
    </li>
  );
};

/** The card to go to from one, by an arrow key: along its column, or to the next column that has any. */
const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
  const columns = [...event.currentTarget.querySelectorAll('[data-column]')].map((column) => [
    ...column.querySelectorAll<HTMLElement>('[data-card]'),
  ]);
  const at = columns.findIndex((cards) => cards.some((card) => card === document.activeElement));
  const row = columns[at]?.findIndex((card) => card === document.activeElement) ?? -1;
  const beside = (step: number): HTMLElement | undefined => {
    for (let column = at + step; column >= 0 && column < columns.length; column += step) {
      const cards = columns[column] ?? [];
      if (cards.length > 0) return cards[Math.min(row, cards.length - 1)];
    }
    return undefined;
  };
  const target = {
    ArrowDown: columns[at]?.[row + 1],
    ArrowUp: columns[at]?.[row - 1],
    ArrowRight: beside(1),
    ArrowLeft: beside(-1),
  }[event.key];
  if (at < 0 || target === undefined) return;
  event.preventDefault();
  target.focus();
};

/** The systems by where they are in their life, from plan to retired. Arrows go between the cards, Enter opens. */
export const PhaseBoard = ({ portfolio }: { readonly portfolio: Portfolio }) => {
  const t = useT('systems');
  const of = useT('fields');
  const cards = portfolio.clients.flatMap(({ name, systems }) =>
    systems.map((row) => ({ row, clientName: name })),
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows only move the focus between the links in it
    <section className={styles['board']} aria-label={t('view.board')} onKeyDown={moveFocus}>
      {systemPhases.map((phase) => {
        const here = cards.filter(({ row }) => row.system.phase === phase);
        const id = `phase-${phase}`;
        return (
          <section key={phase} className={styles['column']} data-column aria-labelledby={id}>
            <h2 className={styles['head']} id={id}>
              {of(`phase.${phase}`)} <span className={styles['count']}>{here.length}</span>
            </h2>
            <ul className={styles['cards']}>
              {here.map((card) => (
                <Card key={card.row.system.id} {...card} />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
  );
};
