import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { centsText, formatCents, parseCents } from '../../client/ui/cents.ts'

const launchLocales = ['en-US', 'es-US', 'zh-Hans', 'zh-Hant', 'ko-KR', 'vi-VN', 'hy-AM', 'fil-PH', 'fa-IR', 'ru-RU']
const amounts = fc.integer({ min: 0, max: 99_999_999_999_999 })

describe('an amount is read exactly as it was typed', () => {
  it.each([
    ['1800', 180000],
    ['1,800.00', 180000],
    ['$ 1,800.5', 180050],
    ['0.07', 7],
    ['.5', 50],
    ['12.', 1200],
    ['0', 0],
    ['  1,234,567.89 ', 123456789],
    ['٣٫٥'.replace('٫', '.'), 350],
  ])('%s', (typed, cents) => {
    expect(parseCents(typed, 'en-US')).toEqual({ cents })
  })

  it.each([
    ['', 'EMPTY'],
    [' $ ', 'EMPTY'],
    ['ten', 'NOT_A_NUMBER'],
    ['.', 'NOT_A_NUMBER'],
    ['1.800,50', 'NOT_A_NUMBER'],
    ['1,80', 'NOT_A_NUMBER'],
    ['18,00.00', 'NOT_A_NUMBER'],
    ['1e15', 'NOT_A_NUMBER'],
    ['1.2.3', 'NOT_A_NUMBER'],
    ['-5', 'NEGATIVE'],
    ['(5.00)', 'NEGATIVE'],
    ['0.001', 'TOO_MANY_DECIMALS'],
    ['1000000000000000', 'TOO_LARGE'],
  ])('%s is refused: %s', (typed, problem) => {
    expect(parseCents(typed, 'en-US')).toEqual({ problem })
  })

  it('reads the comma as the decimal sign where people write it so', () => {
    expect(parseCents('1.800,50', 'de-DE')).toEqual({ cents: 180050 })
  })

  it('reads back every amount that it sets out, in every language of the launch set', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(...launchLocales), (cents, locale) => {
        expect(parseCents(centsText(cents, locale), locale)).toEqual({ cents })
      }),
    )
  })
})

describe('an amount is shown exactly', () => {
  it('keeps every digit, beyond what a float could hold after division', () => {
    expect(formatCents(99_999_999_999_999, 'en-US')).toBe('$999,999,999,999.99')
    expect(formatCents(-1, 'en-US')).toBe('-$0.01')
    expect(formatCents(180000, 'es-US')).toBe('$1,800.00')
  })

  it('has the digits of its cents', () => {
    fc.assert(
      fc.property(amounts, cents => {
        expect(Number(formatCents(cents, 'en-US').replace(/\D/g, ''))).toBe(cents)
      }),
    )
  })

  it('refuses what is no whole number of cents', () => {
    expect(() => formatCents(0.5, 'en-US')).toThrow(RangeError)
  })
})
