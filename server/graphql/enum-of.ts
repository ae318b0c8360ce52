import { registerEnumType } from 'type-graphql'

/** An enum of the schema, with a sentence for each of its values: the compiler asks for all of them. */
export const enumOf = <const T extends readonly string[]>(
  name: string,
  description: string,
  values: T,
  texts: { [K in T[number]]: string },
) => {
  const object = Object.fromEntries(values.map(value => [value, value])) as { [K in T[number]]: K }
  const valuesConfig = Object.fromEntries(values.map(value => [value, { description: texts[value as T[number]] }]))
  registerEnumType(object, { name, description, valuesConfig: valuesConfig as never })
  return object
}
