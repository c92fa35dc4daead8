/** How many fees are to be invoiced, of whom, and the way to make drafts of them; nothing when none is due. */
export declare const DueFees: () => import('react').JSX.Element | null;
