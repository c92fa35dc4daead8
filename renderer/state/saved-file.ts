/** Where a file was saved, or null when the user cancelled. */
export type SavedFile = { readonly path: string | null };
