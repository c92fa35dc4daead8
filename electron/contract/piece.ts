/** The most bytes that one piece of a file may hold (4 MiB): what a file of any size costs in memory. */
export const mostBytesInPiece = 4_194_304;
