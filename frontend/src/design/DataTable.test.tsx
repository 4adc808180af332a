import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { show } from '../testing/render'
import { DataTable, type Column } from './DataTable'

type Tea = { id: string; name: string; kilos: number }
const teas: Tea[] = [
  { id: '1', name: '恩施玉露', kilos: 120 },
  { id: '2', name: '鹤峰宜红', kilos: 3000 },
]
const columns: Column<Tea>[] = [
  { key: 'name', title: '名称', text: (tea) => tea.name },
  { key: 'kilos', title: '公斤', text: (tea) => String(tea.kilos), number: true },
]

function Teas() {
  const [selected, select] = useState<ReadonlySet<string>>(new Set())
  return (
    <>
      <DataTable
        caption="茶"
        columns={columns}
        rows={teas}
        id={(tea) => tea.id}
        name={(tea) => tea.name}
        selected={selected}
        onSelect={select}
        empty={<p>没有茶</p>}
      />
      <output>{[...selected].join()}</output>
    </>
  )
}

test('a table is searched in all its columns', async () => {
  show(<Teas />)

  await userEvent.type(screen.getByRole('searchbox', { name: '在“茶”里找' }), '3000 宜红')

  expect(screen.getByRole('cell', { name: '鹤峰宜红' })).toBeTruthy()
  expect(screen.queryByRole('cell', { name: '恩施玉露' })).toBeNull()
})

test('select all selects what is shown, and only that', async () => {
  show(<Teas />)

  await userEvent.type(screen.getByRole('searchbox'), '玉露')
  await userEvent.click(screen.getByRole('checkbox', { name: '全选' }))
  await userEvent.clear(screen.getByRole('searchbox'))

  expect(screen.getByRole('status').textContent).toBe('1')
  await userEvent.click(screen.getByRole('checkbox', { name: '选中“鹤峰宜红”' }))
  expect(screen.getByRole('status').textContent).toBe('1,2')
})
