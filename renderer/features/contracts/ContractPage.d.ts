/** One contract: how its dates were counted, its terms, hours, fees and files. */
export declare const ContractPage: () => import('react').JSX.Element;
