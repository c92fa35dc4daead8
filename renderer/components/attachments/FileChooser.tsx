import { IconPaperclip } from '@tabler/icons-react';
import { useRef } from 'react';
import { Button } from '#components/Button.tsx';
import { useT } from '#i18n/t.ts';
import type { Dropped } from '#state/sending.ts';

type ChooserProps = { readonly onFiles: (files: readonly Dropped[]) => void };

/** The way to add files by keyboard and by mouse without dragging. */
export const FileChooser = ({ onFiles }: ChooserProps) => {
  const t = useT('attachments');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={<IconPaperclip size={15} />} onClick={() => input.current?.click()}>
        {t('add')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('add')}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])].map((file) => ({ file, isFolder: false })));
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
};
