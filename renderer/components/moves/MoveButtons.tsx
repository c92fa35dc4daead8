import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { useT } from '#i18n/t.ts';
import { MoveDialog } from './MoveDialog.tsx';
import type { MoveWords, OfferedMove } from './offered-move.ts';

type MoveButtonsProps<Status extends string> = {
  readonly moves: readonly OfferedMove<Status>[];
  readonly onMove: (to: Status, words: MoveWords) => void;
  /** Shows the part of the screen where a lack is filled in. */
  readonly onShow: (section: string) => void;
};

/**
 * One button for each step that a record may take. A step that lacks something says how much, and lists it with the way
 * to each; one that needs a reason asks for it.
 */
export const MoveButtons = <Status extends string>({
  moves,
  onMove,
  onShow,
}: MoveButtonsProps<Status>) => {
  const t = useT('moves');
  const [asked, setAsked] = useState<Status | null>(null);
  // Looked up anew each time: what was lacking may have come while the dialog was open.
  const open = moves.find(({ to }) => to === asked) ?? null;
  return (
    <>
      {moves.map((move) => (
        <Button
          key={move.to}
          {...(move.tone !== undefined && { tone: move.tone })}
          onClick={() => {
            if (move.lacks.length > 0 || move.needsReason) setAsked(move.to);
            else onMove(move.to, { reason: '', overrides: [] });
          }}
        >
          {move.lacks.length === 0
            ? move.label
            : t('labelWithLacks', { label: move.label, count: move.lacks.length })}
        </Button>
      ))}
      {open === null ? null : (
        <MoveDialog
          move={open}
          onCancel={() => setAsked(null)}
          onShow={(section) => {
            setAsked(null);
            onShow(section);
          }}
          onMove={(words) => {
            setAsked(null);
            onMove(open.to, words);
          }}
        />
      )}
    </>
  );
};
