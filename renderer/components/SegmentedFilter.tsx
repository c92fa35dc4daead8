import { useId } from 'react';
import styles from './SegmentedFilter.module.css';

type Option<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly count?: number;
};

type SegmentedFilterProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options: readonly Option<Value>[];
};

/** One of a few choices, all of them in sight. Arrow keys move the choice. */
export const SegmentedFilter = <Value extends string>(props: SegmentedFilterProps<Value>) => {
  const name = useId();
  return (
    <div className={styles['group']} role="radiogroup" aria-label={props.label}>
      {props.options.map((option) => (
        <label className={styles['option']} key={option.value}>
          <input
            className="visually-hidden"
            type="radio"
            name={name}
            checked={option.value === props.value}
            onChange={() => props.onChange(option.value)}
          />
          {option.label}
          {option.count === undefined ? null : (
            <span className={styles['count']}>{option.count}</span>
          )}
        </label>
      ))}
    </div>
  );
};
