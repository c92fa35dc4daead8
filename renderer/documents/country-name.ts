/** The country in the document's language, in capitals as the post wants it: ("DE", "sv") is "TYSKLAND". */
export const countryName = (country: string, language: string): string => {
  try {
    const name = new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
    return name.toLocaleUpperCase(language);
  } catch {
    // A code that Intl refuses is printed as it was written.
    return country;
  }
};
