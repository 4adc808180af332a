import { expect, test } from 'vitest'
import { csvOf, rowsOf } from './csv'

test('what was written as CSV is read as it was', () => {
  const rows = [
    { 名称: '红薯, 30 万斤', 说明: '他说“好”\n又说 "不"' },
    { 名称: '', 说明: '空的名称' },
  ]
  const columns = (['名称', '说明'] as const).map((title) => ({
    title,
    text: (row: (typeof rows)[number]) => row[title],
  }))

  expect(rowsOf(`\uFEFF${csvOf(columns, rows)}\r\n`)).toEqual(rows)
})
