const marks = /[\u0300-\u036f]/g;

// Å, ä and ö are letters of their own after z (Swedish alphabet); every other mark is dropped. IndexedDB compares code
// units, so the three become the three characters after `z`.
const alphabet: Readonly<Record<string, string>> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}' };

/** The text by which a name sorts in an index, in Swedish order and blind to case. */
export const toSortKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åäæöø]/g, (letter) => alphabet[letter] ?? letter)
    .normalize('NFD')
    .replace(marks, '');

/** Words as people search for them: lower case, without marks, so that "ake" finds "Åke". */
export const toWords = (...texts: readonly string[]): readonly string[] => {
  const folded = texts.join(' ').normalize('NFD').replace(marks, '').toLowerCase();
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.map((word) => word.slice(0, 40)))].slice(0, 40).toSorted();
};
