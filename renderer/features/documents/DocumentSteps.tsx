import { useState } from 'react';
import { Button } from '#components/Button.tsx';
import { MoveButtons } from '#components/moves/MoveButtons.tsx';
import type { MoveWords, OfferedMove } from '#components/moves/offered-move.ts';
import { notify } from '#components/notify.tsx';
import { runCommand } from '#components/run-command.ts';
import { showSection } from '#components/show-section.ts';
import { canMarkReviewed, documentMoves } from '#domain/documents/document-moves.ts';
import type { DocumentStatus } from '#domain/documents/document.ts';
import { useT } from '#i18n/t.ts';
import { useMoveDocumentMutation, type DocumentView } from '#state/document-register.ts';
import { ReviewDialog } from './ReviewDialog.tsx';

type StepsProps = { readonly view: DocumentView };

const toneOf = (to: DocumentStatus): OfferedMove['tone'] => {
  if (to === 'in-review' || to === 'approved') return 'primary';
  return undefined;
};

/** The steps that the document may take, and what each lacks; "reviewed, no change" where it holds. */
export const DocumentSteps = ({ view }: StepsProps) => {
  const t = useT('documentRegister');
  const [step] = useMoveDocumentMutation();
  const [isReviewing, setReviewing] = useState(false);
  const { document, facts } = view;
  const moves = documentMoves(document, facts).map((move) => ({
    ...move,
    label: t(`move.${move.to}`),
    tone: toneOf(move.to),
    lacks: move.lacks.map((lack) => ({ ...lack, text: t(`lack.${lack.code}`) })),
  }));
  const onMove = (to: DocumentStatus, words: MoveWords): void =>
    void runCommand(step({ id: document.id, to, ...words }).unwrap(), () =>
      notify.done(t(`moved.${to}`), { undo: true }),
    );
  return (
    <>
      {canMarkReviewed(document) ? (
        <Button onClick={() => setReviewing(true)}>{t('review.action')}</Button>
      ) : null}
      <MoveButtons moves={moves} onMove={onMove} onShow={showSection} />
      {isReviewing ? (
        <ReviewDialog document={document} onClose={() => setReviewing(false)} />
      ) : null}
    </>
  );
};
