import type { ReactNode } from 'react';

/** One line of the palette. */
export type PaletteAction = {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly icon?: ReactNode;
  readonly keys?: ReactNode;
  readonly run: () => void;
};
