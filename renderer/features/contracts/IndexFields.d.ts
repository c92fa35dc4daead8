/** Whether and how the prices follow something. */
export declare const IndexFields: () => import('react').JSX.Element;
