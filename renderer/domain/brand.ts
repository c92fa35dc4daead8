declare const brand: unique symbol;

/** A primitive that the compiler keeps apart from its bare self: an öre is not a minute, a date is not any text. */
export type Brand<Primitive, Name extends string> = Primitive & { readonly [brand]: Name };

/** Gives a text its brand. Called only where its form has just been proven. */
export const brandText = <Branded extends Brand<string, string>>(text: string): Branded =>
  // A brand exists for the compiler alone: no expression can make one, so this and the next are the only casts to a brand.
  text as Branded;

/** Gives a number its brand. Called only where its unit and bounds have just been proven. */
export const brandNumber = <Branded extends Brand<number, string>>(number: number): Branded =>
  number as Branded;
