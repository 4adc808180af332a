import { expect, test } from 'vitest'
import { csvOf } from './csv'
import { fieldErrors } from './form'
import { neighbour, type Shape } from './map/neighbour'
import { labelOf, stepsOf } from './map/ramp'
import { daysUntil, exact, spoken } from './numbers'

test('numbers are exact and grouped', () => {
  expect(exact('581000')).toBe('581,000')
  expect(exact('12.50')).toBe('12.5')
  expect(exact(0)).toBe('0')
})

test('a large number is also said in 万 and 亿, a small one is not', () => {
  expect(spoken('581000', 'zh')).toBe('58.1万')
  expect(spoken('300000000', 'zh')).toBe('3亿')
  expect(spoken('9999', 'zh')).toBeUndefined()
})

test('an English reader is spared 万', () => {
  expect(spoken('581000', 'en')).toBeUndefined()
})

test('a rounded 万 says that it is rounded', () => {
  expect(spoken('123456', 'zh')).toBe('约12.35万')
})

test('the day something ends is day zero', () => {
  expect(daysUntil('2026-11-24', new Date(2026, 10, 24, 23, 50))).toBe(0)
  expect(daysUntil('2026-11-25', new Date(2026, 10, 24, 0, 10))).toBe(1)
})

test('a legend covers every count once', () => {
  const steps = stepsOf([1, 1, 2, 3, 5, 8, 13, 21, 34, 55])
  expect(steps.map(labelOf)).toEqual(['1', '2–4', '5–12', '13–33', '≥ 34'])
})

test('equal counts give one step, no counts none', () => {
  expect(stepsOf([4, 4, 4]).map(labelOf)).toEqual(['≥ 1'])
  expect(stepsOf([0])).toEqual([])
})

test('an arrow key leads to the nearest county that way', () => {
  const at = (c: string, x: number, y: number): Shape => ({ c, n: c, p: '', x: [x, y] })
  const centre = at('centre', 50, 50)
  const around = [centre, at('near', 60, 52), at('far', 90, 50), at('above', 50, 20)]

  expect(neighbour(centre, around, 'ArrowRight')?.c).toBe('near')
  expect(neighbour(centre, around, 'ArrowUp')?.c).toBe('above')
  expect(neighbour(centre, around, 'ArrowLeft')).toBeUndefined()
})

test('an export quotes what needs it and lets no cell become a formula', () => {
  const columns = [
    { title: '名称', text: (row: string[]) => row[0] ?? '' },
    { title: '差额', text: (row: string[]) => row[1] ?? '' },
  ]
  const csv = csvOf(columns, [
    ['红薯,"西瓜红"', '-12.5'],
    ['=HYPERLINK(1)', ''],
  ])
  expect(csv.split('\r\n')).toEqual(['名称,差额', '"红薯,""西瓜红""",-12.5', "'=HYPERLINK(1),"])
})

test('nested field errors are named like pointers', () => {
  const errors = {
    title: { type: 'required', message: '请写标题' },
    unitPrice: { raw: { type: 'pattern', message: '看不懂这个价格' } },
  }
  expect(fieldErrors(errors)).toEqual([
    { field: 'title', message: '请写标题' },
    { field: 'unitPrice/raw', message: '看不懂这个价格' },
  ])
})
