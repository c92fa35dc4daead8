import type { LifeLineView } from '#components/life-line/life-line-shapes.ts';
import type { LifeLineTexts } from '#components/life-line/use-life-line-words.ts';
import type { SystemId } from '#domain/record.ts';
import { PortfolioRow, type Say } from './PortfolioRow.tsx';
import type { PlacedItem } from './use-portfolio-rows.ts';
import styles from './portfolio.module.css';

type RowsProps = {
  readonly placed: readonly PlacedItem[];
  readonly view: LifeLineView;
  readonly words: LifeLineTexts;
  readonly say: Say;
  readonly current: number;
  readonly onFocus: (place: number) => void;
  /** A press on a row beside its link. */
  readonly onPress: (id: SystemId) => void;
};

/** The rows in sight: each client's name, and its systems with their lives. */
export const PortfolioRows = ({ placed, view, words, say, current, ...on }: RowsProps) =>
  placed.map(({ item, ...place }) =>
    item.kind === 'client' ? (
      <h2 key={item.key} className={styles['client']} style={place}>
        {item.name}
        <span className={styles['clientCount']}>{item.count}</span>
      </h2>
    ) : (
      <div key={item.key} className={styles['item']} style={place} data-place={item.place}>
        <PortfolioRow
          {...{ view, words, say, row: item.row, page: item.page }}
          isCurrent={item.place === current}
          onFocus={() => on.onFocus(item.place)}
          onClick={(event) => {
            const isLink = event.target instanceof Element && event.target.closest('a') !== null;
            if (!isLink) on.onPress(item.key);
          }}
        />
      </div>
    ),
  );
