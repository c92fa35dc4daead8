import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { IconButton } from '#components/IconButton.tsx';
import type { TypedLine } from '#domain/releases/release-form.ts';
import { useT } from '#i18n/t.ts';
import styles from './releases.module.css';

type LineListProps<Line extends TypedLine> = {
  readonly lines: readonly Line[];
  /** The lines in their new order and words; one whose text was emptied is gone. */
  readonly onChange: (lines: readonly Line[]) => void;
  readonly onAdd: (text: string) => void;
  readonly addLabel: string;
  readonly addHint?: string;
  readonly isLocked: boolean;
  /** What a line says when it has no text of its own. */
  readonly wordsOf?: (line: Line) => string;
  /** Before and after a line's text. */
  readonly before?: (line: Line) => ReactNode;
  readonly after?: (line: Line) => ReactNode;
  /** On a row of its own beneath it. */
  readonly below?: (line: Line) => ReactNode;
};

const AddLine = ({
  label,
  hint,
  onAdd,
}: {
  readonly label: string;
  readonly hint: string;
  readonly onAdd: (text: string) => void;
}) => {
  const [text, setText] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onAdd(text);
        setText('');
      }}
    >
      <input
        className={styles['add']}
        type="text"
        aria-label={label}
        placeholder={hint}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </form>
  );
};

const LineText = ({
  words,
  text,
  onKeep,
}: {
  readonly words: string;
  readonly text: string;
  readonly onKeep: (text: string) => void;
}) => {
  const t = useT('releases');
  const [draft, setDraft] = useState<string | null>(null);
  const keep = (): void => {
    if (draft !== null && draft.trim() !== text && draft.trim() !== words) onKeep(draft);
    setDraft(null);
  };
  return (
    <input
      className={styles['lineText']}
      type="text"
      aria-label={t('list.edit', { text: words })}
      autoComplete="off"
      value={draft ?? words}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape' && draft !== null) {
          event.stopPropagation();
          setDraft(null);
        }
      }}
    />
  );
};

const moved = <Line,>(lines: readonly Line[], from: number, to: number): readonly Line[] => {
  const line = lines[from];
  return line === undefined ? lines : lines.toSpliced(from, 1).toSpliced(to, 0, line);
};

/** A numbered list written in place: Enter adds, the buttons move and remove, an emptied line goes. */
export const LineList = <Line extends TypedLine>(props: LineListProps<Line>) => {
  const t = useT('releases');
  const { lines, isLocked, onChange } = props;
  return (
    <>
      <ol className={styles['list']}>
        {lines.map((line, index) => {
          const text = props.wordsOf?.(line) ?? line.text;
          return (
            <li key={line.id} className={styles['line']}>
              {props.before?.(line)}
              {isLocked ? (
                <span>{text}</span>
              ) : (
                <LineText
                  words={text}
                  text={line.text}
                  onKeep={(kept) =>
                    onChange(lines.map((each) => (each === line ? { ...each, text: kept } : each)))
                  }
                />
              )}
              {props.after?.(line)}
              {isLocked ? null : (
                <>
                  <IconButton
                    label={t('list.up', { text })}
                    icon={<IconArrowUp size={14} aria-hidden="true" />}
                    isDisabled={index === 0}
                    onClick={() => onChange(moved(lines, index, index - 1))}
                  />
                  <IconButton
                    label={t('list.down', { text })}
                    icon={<IconArrowDown size={14} aria-hidden="true" />}
                    isDisabled={index === lines.length - 1}
                    onClick={() => onChange(moved(lines, index, index + 1))}
                  />
                  <IconButton
                    label={t('list.remove', { text })}
                    icon={<IconTrash size={14} aria-hidden="true" />}
                    onClick={() => onChange(lines.filter((each) => each !== line))}
                  />
                </>
              )}
              {props.below?.(line)}
            </li>
          );
        })}
      </ol>
      {isLocked ? null : (
        <AddLine
          label={props.addLabel}
          hint={props.addHint ?? props.addLabel}
          onAdd={props.onAdd}
        />
      )}
    </>
  );
};
