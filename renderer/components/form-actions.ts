import { createContext } from 'react';

type Actions = { readonly cancel: (() => void) | undefined; readonly isSaving: boolean };

/** What the FormBar needs of the Form around it. */
export const FormActions = createContext<Actions>({ cancel: undefined, isSaving: false });
