import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import { IconButton } from '#components/IconButton.tsx';
import { useT } from '#i18n/t.ts';
import type { LifeLineMoves } from './use-life-line-window.ts';

type ZoomButtonsProps = {
  readonly moves: LifeLineMoves;
  /** What "all" is: one life, or all systems'. */
  readonly showAll: string;
};

/** The mouse's way to what the wheel and the keys + − 0 do. */
export const ZoomButtons = ({ moves, showAll }: ZoomButtonsProps) => {
  const t = useT('systems');
  return (
    <>
      <IconButton
        label={t('lifeLine.zoomOut')}
        icon={<IconMinus size={16} />}
        onClick={() => moves.zoomOut()}
      />
      <IconButton
        label={t('lifeLine.zoomIn')}
        icon={<IconPlus size={16} />}
        onClick={() => moves.zoomIn()}
      />
      <IconButton
        label={showAll}
        icon={<IconMaximize size={16} />}
        onClick={moves.showAll}
        isDisabled={moves.isWhole}
      />
    </>
  );
};
