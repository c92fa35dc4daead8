import { IconFileTypePdf } from '@tabler/icons-react';
import { useT } from '#i18n/t.ts';
import { IconButton } from './IconButton.tsx';
import { useSavePdf } from './use-save-pdf.ts';

/** Saves the screen that it stands on as a PDF of lines and letters. */
export const PdfButton = () => {
  const t = useT('shell');
  const save = useSavePdf();
  return <IconButton label={t('pdf.save')} icon={<IconFileTypePdf size={16} />} onClick={save} />;
};
