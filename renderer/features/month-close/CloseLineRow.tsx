import { IconCircleCheck, IconCircleDot } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ReactNode } from 'react';
import { Button } from '#components/Button.tsx';
import { useT } from '#i18n/t.ts';
import type { CloseItem, CloseLine } from './use-close-lines.ts';
import styles from './month-close.module.css';

type CloseLineRowProps = {
  readonly line: CloseLine;
  /** What can be done with an item right here. */
  readonly actionOf?: (item: CloseItem) => ReactNode;
};

const most = 5;

/** One line of the close: how much is left of it, and each thing with the way to its mending. */
export const CloseLineRow = ({ line, actionOf }: CloseLineRowProps) => {
  const t = useT('monthClose');
  const [isWhole, setWhole] = useState(false);
  const { name, count, items, to } = line;
  const title = t(`line.${name}`);
  const isDone = count === 0;
  const shown = isWhole ? items : items.slice(0, most);
  return (
    <li className={styles['line']} data-done={isDone}>
      <div className={styles['head']} data-tone={isDone ? 'good' : 'careful'}>
        {isDone ? (
          <IconCircleCheck size={18} aria-hidden="true" />
        ) : (
          <IconCircleDot size={18} aria-hidden="true" />
        )}
        <h2 className={styles['title']}>{title}</h2>
        <span className={styles['count']}>
          {isDone ? t(`none.${name}`) : t(`count.${name}`, { count })}
        </span>
        {isDone ? null : (
          <Link className={styles['all']} to={to}>
            {t(`fix.${name}`)}
            <span className="visually-hidden">: {title}</span>
          </Link>
        )}
      </div>
      {items.length === 0 ? null : (
        <ul className={styles['items']} aria-label={title}>
          {shown.map((item) => (
            <li key={item.key} className={styles['item']}>
              <Link className={styles['link']} to={item.to}>
                <span className={styles['name']}>{item.title}</span>
                <span className={styles['detail']}>{item.detail}</span>
              </Link>
              {actionOf?.(item)}
            </li>
          ))}
        </ul>
      )}
      {items.length > most ? (
        <div className={styles['more']}>
          <Button tone="quiet" onClick={() => setWhole(!isWhole)}>
            {isWhole ? t('fewer') : t('more', { count: items.length - most })}
          </Button>
        </div>
      ) : null}
    </li>
  );
};
