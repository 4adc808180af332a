import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import type { Schemas } from '../../api/client'
import { Routing } from '../../app/Routing'
import { listing } from '../../testing/builders'
import { show } from '../../testing/render'
import { refusal, server } from '../../testing/server'
import { signedInAs } from '../../testing/session'

const weights = {
  category: 250,
  text: 200,
  distance: 150,
  quantity: 100,
  time: 100,
  price: 80,
  programme: 50,
  priority: 70,
  reciprocity: 100,
  strategy: 60,
}
const office: Schemas['ParticipantRef'] = { id: 'office', name: '示范湖北省乡村振兴局', kind: 'GOVERNMENT' }
const honey = listing({ side: 'NEED', title: '收购蜂蜜' })
let rules: Schemas['RuleView'][]
let tried: unknown[]
let sent: unknown

beforeEach(async () => {
  rules = [{ version: 1, madeAt: '2026-11-01T00:00:00Z', by: null, note: null, weights }]
  tried = []
  sent = undefined
  await signedInAs('government')
  server.use(
    http.get('*/api/v1/me', () =>
      HttpResponse.json({
        subject: 'subject',
        role: 'government',
        capacity: 'SIGNER',
        participant: 'office',
        territory: '42',
      }),
    ),
    http.get('*/api/v1/participants/office', () => HttpResponse.json(office)),
    http.get('*/api/v1/match-rules', () => HttpResponse.json({ items: rules, next: null })),
    http.get('*/api/v1/match-rules/synonyms', () => HttpResponse.json({ version: 1, groups: [] })),
    http.get('*/api/v1/needs', () => HttpResponse.json({ items: [honey], next: null })),
    http.post('*/api/v1/match-rules/trial', async ({ request }) => {
      tried.push(await request.json())
      return HttpResponse.json({
        items: [
          {
            listing: 'offer',
            title: '武昌蜂蜜',
            participant: office,
            before: { rank: 2, score: 6100 },
            after: { rank: 1, score: 6900 },
          },
        ],
      })
    }),
  )
})

const weight = (name: string) => screen.findByRole('spinbutton', { name })
async function type(name: string, value: string) {
  const field = await weight(name)
  await userEvent.clear(field)
  await userEvent.type(field, value)
}

test('a change is tried on a case, has to add up, and is told with its version', async () => {
  server.use(
    http.post('*/api/v1/match-rules', async ({ request }) => {
      sent = await request.json()
      const next = { ...weights, distance: 220, priority: 0 }
      rules = [{ version: 2, madeAt: '2026-11-27T00:00:00Z', by: office, note: '就近', weights: next }, ...rules]
      return HttpResponse.json(rules[0], { status: 201 })
    }),
  )
  show(<Routing />, '/desk/rules')
  expect(await screen.findByText('合计 1160，须为 1160')).toBeTruthy()

  await type('距离', '220')
  expect(screen.getByText('合计 1230，须为 1160')).toBeTruthy()
  expect(screen.getByRole('button', { name: '改成这样' })).toHaveProperty('disabled', true)
  await type('优先帮扶', '0')
  expect(await screen.findByText(/第 2 名，61 分.*第 1 名，69 分/)).toBeTruthy()
  expect(tried.at(-1)).toEqual({ listing: honey.id, weights: { ...weights, distance: 220, priority: 0 } })
  await userEvent.click(screen.getByRole('button', { name: '改成这样' }))
  await userEvent.click(screen.getByRole('button', { name: '确定' }))

  await waitFor(() => expect(sent).toMatchObject({ basedOn: 1, note: null, weights: { distance: 220, priority: 0 } }))
  expect(await screen.findByText('已生效：第 2 版')).toBeTruthy()
  const history = within(screen.getByRole('list', { name: '历次版本' })).getAllByRole('listitem')
  expect(history[0]?.textContent).toContain('距离 150 → 220，优先帮扶 70 → 0')
})

test('when somebody else was first, the new version is shown', async () => {
  server.use(http.post('*/api/v1/match-rules', () => refusal(409, 'rule-changed', { title: '权重刚刚变过' })))
  show(<Routing />, '/desk/rules')
  await type('时间', '90')
  await type('价格', '90')
  await userEvent.click(screen.getByRole('button', { name: '改成这样' }))
  await userEvent.click(screen.getByRole('button', { name: '确定' }))
  expect(await screen.findByText('权重刚刚变过')).toBeTruthy()
})

test('a county has no say in it', async () => {
  await signedInAs('government')
  show(<Routing />, '/desk/rules')
  expect(await screen.findByText('推荐权重由省级政府调整')).toBeTruthy()
})

test('names of the same kind are changed a group a line, and what is wrong is told by its line', async () => {
  const groups = [
    ['红薯', '地瓜'],
    ['土豆', '洋芋'],
  ]
  const sents: unknown[] = []
  server.use(
    http.get('*/api/v1/match-rules/synonyms', () => HttpResponse.json({ version: 1, groups })),
    http.post('*/api/v1/match-rules', async ({ request }) => {
      sents.push(await request.json())
      return refusal(422, 'invalid', {
        violations: [{ pointer: '#/synonyms/0/groups/1/2', message: '“板栗”已是另一类别的叫法' }],
      })
    }),
  )
  show(<Routing />, '/desk/rules')
  const lines = await screen.findByRole('textbox', { name: /一行一组/ })
  await waitFor(() => expect(lines).toHaveProperty('value', '红薯、地瓜\n土豆、洋芋'))
  expect(screen.getByRole('button', { name: '改成这样的同义词' })).toHaveProperty('disabled', true)
  await userEvent.type(lines, ' 板栗')
  await userEvent.click(screen.getByRole('button', { name: '改成这样的同义词' }))
  await userEvent.click(screen.getByRole('button', { name: '确定' }))

  expect(await screen.findByText('第 2 组：“板栗”已是另一类别的叫法')).toBeTruthy()
  expect(sents).toEqual([
    {
      basedOn: 1,
      weights,
      synonyms: [
        {
          category: 'produce.tuber',
          groups: [
            ['红薯', '地瓜'],
            ['土豆', '洋芋', '板栗'],
          ],
        },
      ],
      note: expect.stringContaining('同义词'),
    },
  ])
  expect(lines).toHaveProperty('value', '红薯、地瓜\n土豆、洋芋 板栗')
})

test('weights half typed outlive a change of synonyms', async () => {
  server.use(
    http.get('*/api/v1/match-rules/synonyms', () => HttpResponse.json({ version: 1, groups: [['红薯', '地瓜']] })),
    http.post('*/api/v1/match-rules', () => {
      rules = [{ version: 2, madeAt: '2026-11-28T00:00:00Z', by: office, note: '同义词', weights }, ...rules]
      return HttpResponse.json(rules[0], { status: 201 })
    }),
  )
  show(<Routing />, '/desk/rules')
  await type('时间', '90')
  await userEvent.type(await screen.findByRole('textbox', { name: /一行一组/ }), ' 番薯')
  await userEvent.click(screen.getByRole('button', { name: '改成这样的同义词' }))
  await userEvent.click(screen.getByRole('button', { name: '确定' }))
  expect(await screen.findByText('已生效：第 2 版')).toBeTruthy()
  expect(await weight('时间')).toHaveProperty('valueAsNumber', 90)
})
