import type { ReactNode } from 'react';

type AnchorProps = { readonly id: string; readonly children: ReactNode };

/** A part of the page that a list of what is missing can lead to. */
export const Anchor = ({ id, children }: AnchorProps) => (
  <div id={id} tabIndex={-1}>
    {children}
  </div>
);
