import { expect, test } from 'vitest'
import { listing, units } from '../../testing/builders'
import { readQuantity } from './reading'
import { blank, changeOf, newListing, windowComplaint, writtenFrom } from './written'

const more = [
  ...units,
  { code: 'kg', zh: '公斤（千克）', en: 'kilogram', kind: 'mass', factor: '1' },
  { code: 'wan_jin', zh: '万斤', en: '10,000 jin', kind: 'mass', factor: '5000' },
  { code: 'mu', zh: '亩', en: 'mu', kind: 'area', factor: '666.67' },
]

test.each([
  ['我村30万斤西瓜红红薯', '300000', 'jin', false, null],
  ['58.1万斤', '581000', 'jin', false, null],
  ['30多吨', '30', 't', true, null],
  ['近30吨/天', '30', 't', true, 'day'],
  ['5000余亩', '5000', 'mu', true, null],
  ['1,200 千克', '1200', 'kg', false, null],
  ['三十万斤', '300000', 'jin', false, null],
  ['一百零五吨', '105', 't', false, null],
  ['一千二百多亩', '1200', 'mu', true, null],
  ['两吨', '2', 't', false, null],
  ['每年要 20 kg', '20', 'kg', false, null],
])('%s is understood', (text, value, unit, approximate, period) => {
  expect(readQuantity(text, more)).toMatchObject({ value, unit, approximate, period })
})

test('what names no amount is not understood', () => {
  expect(readQuantity('待定', more)).toBeUndefined()
  expect(readQuantity('30', more)).toBeUndefined()
  expect(readQuantity('0.8元一吨', more)).toBeUndefined()
  expect(readQuantity('30 teams', more)).toBeUndefined()
})

test('a new listing carries what was typed, and nothing that was left empty', () => {
  const written = { ...blank, title: ' 红薯 ', quantity: '30万斤', category: 'produce.tuber', territory: '421181' }

  expect(newListing(written)).toEqual({
    title: '红薯',
    quantity: { raw: '30万斤' },
    category: 'produce.tuber',
    territory: '421181',
    reach: 'nationwide',
  })
})

test('a change names only what differs', () => {
  const before = writtenFrom(listing({ text: '沙地红薯' }), units)

  expect(changeOf(before, { ...before, quantity: '20万斤', text: '', validUntil: '' })).toEqual({
    quantity: { raw: '20万斤' },
    text: '',
  })
})

test('a quantity given as a number is typed again with its unit', () => {
  const quantity = { value: '4', unit: 't', approximate: false, period: null, raw: null }

  expect(writtenFrom(listing({ quantity }), units).quantity).toBe('4吨')
})

test('a window that has ended or runs backwards is refused before it is sent', () => {
  expect(windowComplaint({ ...blank, validUntil: '2020-01-01' })).toBe('past')
  expect(windowComplaint({ ...blank, validFrom: '2099-02-01', validUntil: '2099-01-01' })).toBe('reversed')
  expect(windowComplaint(blank)).toBeUndefined()
})
