import type { PersonId } from '#domain/record.ts';

/** Who sits at this laptop: read by every command for its `by`, changed when someone says "I am …". */
export type PersonHere = {
  readonly current: () => PersonId | null;
  readonly become: (id: PersonId | null) => void;
};

export function createPersonHere(first: PersonId | null): PersonHere {
  let person = first;
  return {
    current: () => person,
    become: (id) => {
      person = id;
    },
  };
}
