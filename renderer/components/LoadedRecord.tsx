import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { EmptyState } from './EmptyState.tsx';
import { Loaded, type Query } from './Loaded.tsx';

type LoadedRecordProps<Data> = {
  readonly query: Query<Data>;
  /** What the page says when there is no such record, and the way to the others where it is shown. */
  readonly missing: {
    readonly title: string;
    readonly text: string;
    readonly back?: { readonly label: string; readonly to: string };
  };
  readonly children: (data: NonNullable<Data>) => ReactNode;
};

/** The record that an address names, as a whole page: read, or told that it isn't there. */
export const LoadedRecord = <Data,>({ query, missing, children }: LoadedRecordProps<Data>) => {
  const { title, text, back } = missing;
  const action = back === undefined ? undefined : <Button to={back.to}>{back.label}</Button>;
  return (
    <Loaded
      query={query}
      skeleton="record"
      empty={<EmptyState isPage title={title} text={text} action={action} />}
    >
      {children}
    </Loaded>
  );
};
