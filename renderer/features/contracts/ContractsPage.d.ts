/** All contracts, of clients and with suppliers, or what is to be watched of them in the next 180 days. */
export declare const ContractsPage: () => import('react').JSX.Element;
