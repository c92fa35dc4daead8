/** The contract's fees, each in a frame of its own. */
export declare const FeeRows: () => import('react').JSX.Element;
