import { IconPaperclip } from '@tabler/icons-react';
import { FileButton } from '#components/FileButton.tsx';
import { useT } from '#i18n/t.ts';
import type { Dropped } from '#state/sending.ts';

type ChooserProps = { readonly onFiles: (files: readonly Dropped[]) => void };

/** The way to add files to a record without dragging. */
export const FileChooser = ({ onFiles }: ChooserProps) => {
  const t = useT('attachments');
  return (
    <FileButton
      label={t('add')}
      icon={<IconPaperclip size={15} />}
      isMultiple
      onFiles={(files) => onFiles(files.map((file) => ({ file, isFolder: false })))}
    />
  );
};
