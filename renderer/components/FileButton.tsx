import { useRef, type ReactNode } from 'react';
import { Button } from './Button.tsx';

type FileButtonProps = {
  readonly label: string;
  readonly icon?: ReactNode;
  /** Media types and endings, as an input takes them; all files without. */
  readonly accept?: string;
  readonly isMultiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

/** The way to files by keyboard, and by mouse without dragging. */
export const FileButton = ({ label, icon, accept, isMultiple, onFiles }: FileButtonProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={icon} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={isMultiple ?? false}
        aria-label={label}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
};
