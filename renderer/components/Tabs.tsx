import styles from './Tabs.module.css';

type Tab<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly count?: number;
};

type TabsProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly tabs: readonly Tab<Value>[];
};

/** Views of one record, one at a time. The screen draws the chosen one; arrows move along. */
export const Tabs = <Value extends string>({ label, value, onChange, tabs }: TabsProps<Value>) => {
  const move = (step: number): void => {
    const at = tabs.findIndex((tab) => tab.value === value);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (next !== undefined) onChange(next.value);
  };
  return (
    <div className={styles['tabs']} role="tablist" aria-label={label}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          className={styles['tab']}
          aria-selected={tab.value === value}
          tabIndex={tab.value === value ? 0 : -1}
          ref={(node) => {
            if (tab.value === value && node?.parentElement?.contains(document.activeElement))
              node.focus();
          }}
          onClick={() => onChange(tab.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowRight') move(1);
            if (event.key === 'ArrowLeft') move(-1);
          }}
        >
          {tab.label}
          {tab.count === undefined ? null : <span className={styles['count']}>{tab.count}</span>}
        </button>
      ))}
    </div>
  );
};
