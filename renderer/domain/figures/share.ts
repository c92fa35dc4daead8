/** A part of a whole: shown with both numbers, so that nobody takes one of two for half of many. */
export type Share = { readonly part: number; readonly whole: number };
