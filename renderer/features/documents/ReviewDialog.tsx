import { Form } from '#components/Form.tsx';
import { FormBar } from '#components/FormBar.tsx';
import { Modal } from '#components/Modal.tsx';
import { notify } from '#components/notify.tsx';
import { TextField } from '#components/TextField.tsx';
import { useDomainForm } from '#components/use-domain-form.ts';
import { nextReviewFrom } from '#domain/documents/document-moves.ts';
import type { Document } from '#domain/documents/document.ts';
import { readForm } from '#domain/form.ts';
import { parseText, textLimits } from '#domain/text/text.ts';
import { useT } from '#i18n/t.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useMarkReviewedMutation } from '#state/document-register.ts';
import { useToday } from '#state/session.ts';

type ReviewDialogProps = { readonly document: Document; readonly onClose: () => void };

/** "Looked at, and it is still right": when the next look will be, and what was compared. */
export const ReviewDialog = ({ document, onClose }: ReviewDialogProps) => {
  const t = useT('documentRegister');
  const format = useFormat();
  const today = useToday();
  const [mark] = useMarkReviewedMutation();
  const next = nextReviewFrom(document.type, today);
  const form = useDomainForm({
    values: { note: '' },
    parse: ({ note }: { readonly note: string }) =>
      readForm({ note: parseText(note, textLimits.name) }),
    onSave: ({ note }) => mark({ id: document.id, note }).unwrap(),
    onSaved: () => {
      notify.done(t('review.done'), { undo: true });
      onClose();
    },
    onCancel: onClose,
  });
  return (
    <Modal title={t('review.title')} isOpen onClose={onClose}>
      <Form form={form} isGuarded={false}>
        <p>{t('review.text', { date: next === null ? '' : format.date(next) })}</p>
        <TextField name="note" label={t('review.note')} hint={t('review.noteHint')} hasAutoFocus />
        <FormBar action={t('review.action')} />
      </Form>
    </Modal>
  );
};
