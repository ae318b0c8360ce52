import { readFileSync } from 'node:fs'
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { buildCourtSchema } from '../server/courts/court-schema.ts'
import { buildParleySchema } from '../server/graphql/schema.ts'

const schema = buildParleySchema()
const both = [
  { path: '../schema.graphql', schema },
  { path: '../server/courts/court.graphql', schema: buildCourtSchema() },
]

describe('the schema', () => {
  it.each(both)('is the one in $path: run `npm run codegen` and commit when it is not', ({ path, schema: built }) => {
    const committed = readFileSync(new URL(path, import.meta.url), 'utf8')
    expect(`${printSchema(lexicographicSortSchema(built))}\n`).toBe(committed)
    expect(() => buildSchema(committed)).not.toThrow()
  })

  it.each(both)('of $path describes every type, field, argument, input field and enum value', ({ schema: built }) => {
    const bare: string[] = []
    const check = (name: string, description: string | null | undefined) =>
      void (description?.trim() || bare.push(name))
    for (const type of Object.values(built.getTypeMap())) {
      if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue
      const isRoot = ['Query', 'Mutation', 'Subscription'].includes(type.name)
      if (!isRoot) check(type.name, type.description)
      if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description)
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field.description)
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field.description)
          for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name})`, arg.description)
        }
      }
    }
    expect(bare).toEqual([])
  })

  it('takes a client-made key on every mutation, or says why it needs none', () => {
    const without = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(field => {
      const input = field.args.find(arg => arg.name === 'input')
      const named = input ? schema.getType(String(input.type).replace(/!/g, '')) : null
      return !(isInputObjectType(named) && 'key' in named.getFields())
    })
    expect(without.filter(field => !field.description?.includes('Takes no key')).map(field => field.name)).toEqual([])
    expect(without.map(field => field.name).toSorted()).toEqual([
      'addPasskey',
      'confirmAuthenticatorApp',
      'refreshSession',
      'renewRecoveryCodes',
      'requestNewPasskey',
      'requestPasskey',
      'requestSignInCode',
      'signIn',
      'signInWithPasskey',
    ])
  })
})
