/** The same keys as the Swedish source, other words: a missing or an extra key does not compile. */
export type WordsOf<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : WordsOf<Source[Key]>;
};
