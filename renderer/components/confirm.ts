export type Question = {
  readonly title: string;
  readonly text: string;
  /** What the button does, as a verb: never "OK". */
  readonly action: string;
  readonly tone?: 'danger';
};

type Asked = { readonly question: Question; readonly answer: (yes: boolean) => void };

let asked: Asked | null = null;
const listeners = new Set<() => void>();

const show = (next: Asked | null): void => {
  asked = next;
  for (const listener of listeners) listener();
};

/** Asks before something that can't be undone. A second question answers the first with no. */
export const confirm = (question: Question): Promise<boolean> =>
  new Promise((resolve) => {
    asked?.answer(false);
    show({
      question,
      answer: (yes) => {
        show(null);
        resolve(yes);
      },
    });
  });

/** For useSyncExternalStore in ConfirmDialog. */
export const questions = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  newest: (): Asked | null => asked,
} as const;
