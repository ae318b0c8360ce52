/** An object whose keys and values are the same, as GraphQL enums want it. */
export const sameNames = <const T extends readonly string[]>(values: T) =>
  Object.fromEntries(values.map(value => [value, value])) as { [K in T[number]]: K }
