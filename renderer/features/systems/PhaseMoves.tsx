import { useState } from 'react';
import { MoveButtons } from '#components/moves/MoveButtons.tsx';
import type { MoveWords, OfferedMove } from '#components/moves/offered-move.ts';
import type { Lack, Move } from '#domain/lifecycle/move.ts';
import type { PhaseLack } from '#domain/systems/phase-moves.ts';
import type { System, SystemPhase } from '#domain/systems/system.ts';
import { useT } from '#i18n/t.ts';
import { useGetSystemStepsQuery } from '#state/systems.ts';
import { PhaseDialog } from './PhaseDialog.tsx';

type PhaseMovesProps = {
  readonly system: System;
  /** Shows the part of the page where a lack is filled in. */
  readonly onShow: (section: string) => void;
};

const isAbandoned = (from: SystemPhase, to: SystemPhase): boolean =>
  to === 'retired' && from !== 'retire';

const useOffered = (system: System): readonly OfferedMove<SystemPhase>[] => {
  const t = useT('systems');
  const { data } = useGetSystemStepsQuery(system.id);
  const textOf = ({ code, count = 0 }: Lack<PhaseLack>): string => t(`lack.${code}`, { count });
  const labelOf = (to: SystemPhase): string => {
    if (isAbandoned(system.phase, to)) return t('move.abandoned');
    if (system.phase === 'release' && to === 'build') return t('move.back');
    if (system.phase !== 'release' && to === 'operate') return t('move.backInOperation');
    return t(`move.${to}`);
  };
  return (data?.moves ?? []).map((move: Move<SystemPhase, PhaseLack>, place) => ({
    to: move.to,
    label: labelOf(move.to),
    // A giving up asks for its reason together with the day.
    needsReason: false,
    lacks: move.lacks.map((lack) => ({ ...lack, text: textOf(lack) })),
    ...(place === 0 && move.lacks.length === 0 && { tone: 'primary' as const }),
  }));
};

/** The steps that a system's life may take next: a button each, then the day and the reason. */
export const PhaseMoves = ({ system, onShow }: PhaseMovesProps) => {
  const moves = useOffered(system);
  const [asked, setAsked] = useState<{ to: SystemPhase; words: MoveWords } | null>(null);
  return (
    <>
      <MoveButtons moves={moves} onMove={(to, words) => setAsked({ to, words })} onShow={onShow} />
      {asked === null ? null : (
        <PhaseDialog system={system} {...asked} onClose={() => setAsked(null)} />
      )}
    </>
  );
};
