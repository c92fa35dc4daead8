/** What a failed read or an unforeseen fault of a command leaves in the cache: words for the log, never data. */
export type ReadFault = { readonly name: string; readonly message: string };

export const toReadFault = (error: unknown): ReadFault =>
  error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) };
