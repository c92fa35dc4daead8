import { IconTable, IconTimeline } from '@tabler/icons-react';
import { useState } from 'react';
import { IconButton } from '#components/IconButton.tsx';
import { PdfButton } from '#components/PdfButton.tsx';
import { lateOfMany, wholeOfMany } from '#components/life-line/life-line-window.ts';
import { useLifeLineWindow } from '#components/life-line/use-life-line-window.ts';
import { ZoomButtons } from '#components/life-line/ZoomButtons.tsx';
import type { SystemId } from '#domain/record.ts';
import type { PlainDate } from '#domain/time/plain-date.ts';
import { useT } from '#i18n/t.ts';
import type { Portfolio as PortfolioData } from '#state/systems.ts';
import { PortfolioLegend } from './PortfolioLegend.tsx';
import { PortfolioPicture } from './PortfolioPicture.tsx';
import { PortfolioTable } from './PortfolioTable.tsx';
import lifeLine from '#components/life-line/LifeLine.module.css';
import styles from './portfolio.module.css';

type PortfolioProps = {
  readonly portfolio: PortfolioData;
  readonly today: PlainDate;
  readonly onOpen: (id: SystemId) => void;
  /** Shows the gaps in responsibility that the head counts. */
  readonly onGaps: () => void;
};

/** All systems under one time axis, grouped by client; or the same as a table. */
export const Portfolio = ({ portfolio, today, onOpen, onGaps }: PortfolioProps) => {
  const t = useT('systems');
  const [isTable, setTable] = useState(false);
  const whole = wholeOfMany(portfolio, today);
  const moves = useLifeLineWindow(whole, lateOfMany(whole, today));
  return (
    <figure
      className={`${lifeLine['figure']} ${styles['figure']}`}
      aria-label={t('portfolio.label')}
    >
      <div className={styles['bar']}>
        {isTable ? null : <PortfolioLegend />}
        <div className={styles['tools']} data-screen-only>
          <div className={styles['buttons']}>
            <PdfButton />
            {isTable ? null : <ZoomButtons moves={moves} showAll={t('portfolio.showAll')} />}
            <IconButton
              label={isTable ? t('lifeLine.asPicture') : t('lifeLine.asTable')}
              icon={isTable ? <IconTimeline size={16} /> : <IconTable size={16} />}
              onClick={() => setTable(!isTable)}
            />
          </div>
          {isTable ? null : (
            <p className={styles['hint']} aria-hidden="true">
              {t('portfolio.hint')}
            </p>
          )}
        </div>
      </div>
      {isTable ? (
        <PortfolioTable portfolio={portfolio} onOpen={onOpen} />
      ) : (
        <PortfolioPicture {...{ portfolio, today, moves, onOpen, onGaps }} />
      )}
    </figure>
  );
};
