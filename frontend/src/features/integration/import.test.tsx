import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test, vi } from 'vitest'
import { Routing } from '../../app/Routing'
import { rowsOf } from '../../design/csv'
import { show } from '../../testing/render'
import { refusal, server } from '../../testing/server'
import { signedInAs } from '../../testing/session'
import { LARGEST } from './file'
import type { Import } from './queries'
import { columns, template } from './template'

const TRIED = '00000000-0000-8000-8000-0000000000e1'
const BROUGHT = '00000000-0000-8000-8000-0000000000e2'
const run = (given: Partial<Import> = {}): Import => ({
  id: TRIED,
  kind: 'listings',
  state: 'VALIDATED',
  dryRun: true,
  rows: 5,
  applied: 2,
  unchanged: 1,
  rejected: 2,
  rejects: `/api/v1/imports/${TRIED}/rejects`,
  reason: null,
  ...given,
})
const rejects =
  '\uFEFFline,column,reason,title,participant,territory,quantity\r\n' +
  '4,territory,没有这个地方,茶叶,示范茶场,云雾村,1吨\r\n' +
  '6,,"这一行无法写入,请检查",蘑菇,示范菌社,麻城市,2吨\r\n'

type Call = { query: Record<string, string>; key: string | null; type: string | null; text: string }
let calls: Call[]
let saved: Blob[]

/** The server takes what is sent, and says `answers` in turn. */
function imports(...answers: (() => Response)[]) {
  server.use(
    http.post('*/api/v1/imports', async ({ request }) => {
      calls.push({
        query: Object.fromEntries(new URL(request.url).searchParams),
        key: request.headers.get('Idempotency-Key'),
        type: request.headers.get('Content-Type'),
        text: await request.text(),
      })
      return (answers.shift() ?? (() => HttpResponse.json(run(), { status: 201 })))()
    }),
    http.get(
      '*/api/v1/imports/:id/rejects',
      () => new HttpResponse(rejects, { headers: { 'Content-Type': 'text/csv' } }),
    ),
  )
}

const csv = (text: BlobPart = 'externalId,side\r\n1,OFFER\r\n', name = 'listings.csv') =>
  new File([text], name, { type: 'text/csv', lastModified: 1 })

async function choose(file: File) {
  await userEvent.upload(await screen.findByLabelText('CSV 文件'), file)
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const figure = (name: string) => screen.getByText(name).parentElement?.querySelector('strong')?.textContent

beforeEach(async () => {
  calls = []
  saved = []
  URL.createObjectURL = (blob: Blob) => `blob:${saved.push(blob)}`
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  await signedInAs('government')
})

test('the template has every column and a row of either side', async () => {
  show(<Routing />, '/desk/import')

  await userEvent.click(await screen.findByRole('button', { name: '下载模板' }))

  expect(saved).toHaveLength(1)
  const rows = rowsOf(template())
  expect(rows.map(({ side }) => side)).toEqual(['OFFER', 'NEED'])
  expect(Object.keys(rows[0] ?? {})).toEqual([...columns])
})

test('a column says which codes it takes', async () => {
  server.use(
    http.get('*/api/v1/codes/participant_kind', () =>
      HttpResponse.json({ code: 'participant_kind', items: [{ code: 'BANK', zh: '金融机构', en: 'bank' }] }),
    ),
  )
  show(<Routing />, '/desk/import')

  await userEvent.click(await screen.findByText('各列怎么填', { selector: 'summary' }))

  expect(await screen.findByRole('cell', { name: '新单位必填：BANK 金融机构' })).toBeTruthy()
})

test('a file is tried, its rejects are shown and fetched, and only then it is brought in', async () => {
  imports(
    () => HttpResponse.json(run(), { status: 201 }),
    () => HttpResponse.json(run({ id: BROUGHT, state: 'APPLIED', dryRun: false }), { status: 201 }),
  )
  show(<Routing />, '/desk/import')

  await choose(csv())
  await press('试运行')
  await screen.findByText('试运行完了，还没有改变任何数据。')
  expect([figure('总行数'), figure('会生效'), figure('没有变化'), figure('不能接收')]).toEqual(['5', '2', '1', '2'])

  const [, first, second] = await within(await screen.findByRole('table', { name: '不能接收的行' })).findAllByRole(
    'row',
  )
  const cells = (row: HTMLElement | undefined) =>
    within(row as HTMLElement)
      .getAllByRole('cell')
      .map((cell) => cell.textContent)
  expect(cells(first)).toEqual(['4', '地方', '云雾村', '没有这个地方', '茶叶', '示范茶场'])
  expect(cells(second)).toEqual(['6', '整行', '—', '这一行无法写入,请检查', '蘑菇', '示范菌社'])
  await userEvent.click(
    within(screen.getByRole('region', { name: '不能接收的行' })).getByRole('button', { name: '导出 CSV' }),
  )
  expect(saved[0]?.size).toBe(new Blob([rejects]).size) // the server's own, whole

  await press('正式导入')
  await press('确定导入')

  expect(await screen.findByText('导入完成。')).toBeTruthy()
  expect(figure('已生效')).toBe('2')
  expect(screen.queryByRole('button', { name: '正式导入' })).toBeNull()
  expect(calls.map(({ query }) => query)).toEqual(
    ['true', 'false'].map((dryRun) => ({ kind: 'listings', dryRun, publish: 'true', createParticipants: 'true' })),
  )
  expect(calls[0]).toMatchObject({ type: 'text/csv;charset=utf-8', text: 'externalId,side\r\n1,OFFER\r\n' })
  expect(calls[1]?.key).not.toBe(calls[0]?.key)
})

test('a changed wish has to be tried again', async () => {
  imports()
  show(<Routing />, '/desk/import')
  await choose(csv())
  await press('试运行')
  await screen.findByRole('button', { name: '正式导入' })

  await userEvent.click(screen.getByRole('checkbox', { name: /直接公开/ }))
  expect(screen.queryByRole('button', { name: '正式导入' })).toBeNull()

  await press('试运行')
  await screen.findByRole('button', { name: '正式导入' })
  expect(calls.map(({ query }) => query.publish)).toEqual(['true', 'false'])
})

test('what Excel saves on a Chinese computer is declared as that', async () => {
  imports()
  show(<Routing />, '/desk/import')

  await choose(csv(new Uint8Array([0xba, 0xec, 0xca, 0xed]))) // 红薯 in GBK
  await press('试运行')

  await waitFor(() => expect(calls.map(({ type }) => type)).toEqual(['text/csv;charset=gb18030']))
})

test('a file that cannot be one is told at once and not sent', async () => {
  imports()
  show(<Routing />, '/desk/import')
  const input = await screen.findByLabelText('CSV 文件')
  const large = csv()
  Object.defineProperty(large, 'size', { value: LARGEST + 1 })

  await press('试运行')
  expect((await screen.findByRole('alert')).textContent).toBe('请先选一个 CSV 文件')
  for (const [file, says] of [
    [csv(''), '这个文件是空的'],
    [csv(new Uint8Array([0x50, 0x4b, 3, 4, 9])), 'Excel 工作簿'],
    [large, '文件太大'],
  ] as const) {
    await choose(file)
    expect(screen.queryByRole('alert')).toBeNull()
    await press('试运行')
    expect((await screen.findByRole('alert')).textContent).toContain(says)
    expect(document.activeElement).toBe(input)
  }
  expect(calls).toEqual([])
})

test('a header that is none is named column by column, and leads back to the file', async () => {
  imports(() =>
    refusal(422, 'invalid', {
      title: '有内容需要修改',
      violations: [
        { pointer: '/title', message: '缺少列 title' },
        { pointer: '/名称', message: '没有列 名称，请用模板' },
      ],
    }),
  )
  show(<Routing />, '/desk/import')
  await choose(csv())
  await press('试运行')

  await userEvent.click(await screen.findByRole('link', { name: '没有列 名称，请用模板' }))

  expect(screen.getByRole('link', { name: '缺少列 title' })).toBeTruthy()
  expect(document.activeElement?.id).toBe('file')
})

test('an upload that was cut off is sent again as the same one', async () => {
  imports(() => HttpResponse.error())
  show(<Routing />, '/desk/import')
  await choose(csv())
  await press('试运行')

  expect((await screen.findByRole('alert')).textContent).toContain('网络不通')
  await press('再试一次')

  expect(await screen.findByText('试运行完了，还没有改变任何数据。')).toBeTruthy()
  expect(calls).toHaveLength(2)
  expect(calls[1]?.key).toBe(calls[0]?.key)
})

test('how far an import has come is shown until it is done, also over a lost connection', async () => {
  const goes = run({ id: BROUGHT, state: 'STAGED', dryRun: false, rows: 1000, applied: 400, unchanged: 0, rejected: 0 })
  const answers = [
    () => HttpResponse.json({ ...goes, rejects: null }),
    () => HttpResponse.error(),
    () => HttpResponse.json({ ...goes, state: 'APPLIED', applied: 1000, rejects: null }),
  ]
  server.use(http.get(`*/api/v1/imports/${BROUGHT}`, () => (answers.shift() as () => Response)()))
  show(<Routing />, `/desk/import?import=${BROUGHT}`)

  expect(await screen.findByRole('progressbar', { name: '400 / 1,000 行' })).toHaveProperty('value', 400)
  expect(await screen.findByText(/正在重连/)).toBeTruthy()
  expect(await screen.findByText('导入完成。')).toBeTruthy()
  expect(screen.queryByText(/正在重连/)).toBeNull()
  expect(answers).toEqual([])
})

test('a trial that is come back to asks for its file again', async () => {
  imports()
  server.use(http.get(`*/api/v1/imports/${TRIED}`, () => HttpResponse.json(run())))
  show(<Routing />, `/desk/import?import=${TRIED}`)

  expect(await screen.findByText('要正式导入，请重新选这个文件，再试运行一次。')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '正式导入' })).toBeNull()
})

test('an import that failed says why', async () => {
  const failed = run({ state: 'FAILED', dryRun: false, reason: '文件已丢失，请重新上传', rejected: 0, rejects: null })
  server.use(http.get(`*/api/v1/imports/${TRIED}`, () => HttpResponse.json(failed)))
  show(<Routing />, `/desk/import?import=${TRIED}`)

  expect(await screen.findByText('文件已丢失，请重新上传')).toBeTruthy()
})

test('the same file again changes nothing, and says so', async () => {
  imports(() => HttpResponse.json(run({ applied: 0, unchanged: 5, rejected: 0, rejects: null }), { status: 201 }))
  show(<Routing />, '/desk/import')
  await choose(csv())
  await press('试运行')

  expect(await screen.findByText('没有可以导入的行。')).toBeTruthy()
  expect(figure('没有变化')).toBe('5')
})
