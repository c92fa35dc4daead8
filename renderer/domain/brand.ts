declare const brand: unique symbol;

/** A primitive that the compiler keeps apart from its bare self: an öre is not a minute, a date is not any text. */
export type Brand<Primitive, Name extends string> = Primitive & { readonly [brand]: Name };
