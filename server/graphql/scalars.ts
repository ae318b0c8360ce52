/** The scalars of the API: instants in UTC, calendar days, whole cents. */
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { isIsoDate } from '../programs/dates.ts'

const refuse = (reason: 'DATE_INVALID' | 'AMOUNT_NOT_WHOLE_CENTS', message: string): never => {
  throw new GraphQLError(message, { extensions: { code: 'BAD_INPUT', reason } })
}

export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in UTC, ISO 8601 with milliseconds: 2027-04-20T15:30:00.000Z.',
  serialize: value => new Date(value as string | Date).toISOString(),
  parseValue: value => {
    const instant = new Date(String(value))
    return Number.isNaN(instant.getTime())
      ? refuse('DATE_INVALID', 'Give an instant such as 2027-04-20T15:30:00Z.')
      : instant
  },
})

export const CalendarDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day in the time zone of the program, without a time: 2027-04-20.',
  serialize: value => String(value).slice(0, 10),
  parseValue: value =>
    typeof value === 'string' && isIsoDate(value) ? value : refuse('DATE_INVALID', 'Give a day such as 2027-04-20.'),
})

export const Cents = new GraphQLScalarType<number, number>({
  name: 'Cents',
  description:
    'An amount in whole cents. What is no whole number of cents is refused by the rule of the field, with a sentence.',
  serialize: value => Number(value),
  parseValue: value =>
    typeof value === 'number'
      ? value
      : refuse('AMOUNT_NOT_WHOLE_CENTS', 'Give the amount as a number of cents, for example 90000 for 900.00.'),
  parseLiteral: node =>
    node.kind === Kind.INT || node.kind === Kind.FLOAT
      ? Number(node.value)
      : refuse('AMOUNT_NOT_WHOLE_CENTS', 'Give the amount as a number of cents.'),
})
