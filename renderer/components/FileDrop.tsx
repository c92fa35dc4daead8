import type { ReactNode } from 'react';
import { FileButton } from './FileButton.tsx';
import { useFileDrop } from './use-file-drop.ts';
import styles from './FileDrop.module.css';

type FileDropProps = {
  /** What is there, or a sign of what may be. */
  readonly picture: ReactNode;
  readonly words: {
    readonly drop: string;
    /** While a file is held over it. */
    readonly dropNow: string;
    readonly text: string;
    readonly choose: string;
  };
  readonly accept: string;
  readonly onFile: (file: File) => void;
  /** Beside the way to choose a file. */
  readonly actions?: ReactNode;
};

/** A place for one file: dropped here or chosen. */
export const FileDrop = ({ picture, words, accept, onFile, actions }: FileDropProps) => {
  const take = ([file]: Iterable<File>): void => {
    if (file !== undefined) onFile(file);
  };
  const { isOver, handlers } = useFileDrop(({ files }) => take(files));
  return (
    <div className={styles['drop']} data-over={isOver} {...handlers}>
      {picture}
      <div className={styles['text']}>
        <span className={styles['lead']}>{isOver ? words.dropNow : words.drop}</span>
        <span>{words.text}</span>
      </div>
      <div className={styles['actions']}>
        <FileButton label={words.choose} accept={accept} onFiles={take} />
        {actions}
      </div>
    </div>
  );
};
