import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { beforeEach, expect, test } from 'vitest'
import { Routing } from '../../app/Routing'
import { agreement, AGREEMENT, task, team, TEAM } from '../../testing/exchange'
import { show } from '../../testing/render'
import { server } from '../../testing/server'
import { signedInAs } from '../../testing/session'

let sent: unknown
let tasks = [task()]

beforeEach(() => {
  sent = undefined
  tasks = [task()]
  server.use(
    http.get(`*/api/v1/teams/${TEAM}`, () => HttpResponse.json(team())),
    http.get(`*/api/v1/agreements/${AGREEMENT}`, () => HttpResponse.json(agreement())),
    http.get('*/api/v1/tasks', () => HttpResponse.json({ items: tasks, next: null })),
    http.get(`*/api/v1/agreements/${AGREEMENT}/candidates`, () => HttpResponse.json({ items: [], next: null })),
  )
})

test('a member sees the teams and opens one', async () => {
  await signedInAs('village')
  server.use(http.get('*/api/v1/teams', () => HttpResponse.json({ items: [team()], next: null })))
  show(<Routing />, '/desk/teams')

  await userEvent.click(await screen.findByRole('link', { name: '红薯进城项目小组' }))

  expect(await screen.findByRole('heading', { level: 1, name: '红薯进城项目小组' })).toBeTruthy()
  expect(await screen.findByText('陈支书 · 2099年12月5日 前')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '加任务' })).toBeNull()
})

test('my tasks are started, then finished', async () => {
  await signedInAs('village')
  const moved: string[] = []
  server.use(
    http.post('*/api/v1/tasks/t1/:verb', ({ params }) => {
      moved.push(String(params.verb))
      tasks = [task({ state: params.verb === 'start' ? 'DOING' : 'DONE' })]
      return HttpResponse.json(tasks[0])
    }),
  )
  show(<Routing />, '/desk/tasks')

  await userEvent.click(await screen.findByRole('button', { name: '开始做' }))
  await userEvent.click(await screen.findByRole('button', { name: '做完了' }))

  expect(await screen.findByText('已完成')).toBeTruthy()
  expect(moved).toEqual(['start', 'finish'])
})

test('a task that is stuck says why', async () => {
  await signedInAs('village')
  server.use(
    http.post('*/api/v1/tasks/t1/block', async ({ request }) => {
      sent = await request.json()
      tasks = [task({ state: 'BLOCKED', reason: '没有车' })]
      return HttpResponse.json(tasks[0])
    }),
  )
  show(<Routing />, '/desk/tasks')

  await userEvent.click(await screen.findByRole('button', { name: '做不下去' }))
  await userEvent.type(screen.getByRole('textbox', { name: '原因' }), '没有车')
  await userEvent.click(screen.getByRole('button', { name: '说明受阻' }))

  expect(await screen.findByText('受阻：没有车')).toBeTruthy()
  expect(sent).toEqual({ reason: '没有车' })
})

test('an official adds a task with its points, for a member, by a day', async () => {
  await signedInAs('government')
  server.use(
    http.post(`*/api/v1/teams/${TEAM}/tasks`, async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(task(), { status: 201 })
    }),
  )
  show(<Routing />, `/desk/teams/${TEAM}`)

  await userEvent.click(await screen.findByRole('button', { name: '加任务' }))
  await userEvent.click(screen.getByRole('button', { name: '加入任务' }))
  expect((await screen.findByRole('alert')).textContent).toContain('请写要做什么')

  await userEvent.type(screen.getByRole('textbox', { name: '做什么' }), '约时间看货')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '谁做' }), '陈支书')
  await userEvent.type(screen.getByLabelText('哪天前做完'), '2026-12-05')
  await userEvent.type(screen.getByRole('textbox', { name: /要点/ }), '先打电话\n\n再上门')
  await userEvent.click(screen.getByRole('button', { name: '加入任务' }))

  await waitFor(() =>
    expect(sent).toEqual({
      title: '约时间看货',
      assignee: 'm2',
      due: '2026-12-05',
      checklist: ['先打电话', '再上门'],
    }),
  )
})

test('an official lets a member go, and takes in another from one of the sides', async () => {
  await signedInAs('government')
  let ended = ''
  server.use(
    http.post('*/api/v1/team-members/:id/end', ({ params }) => {
      ended = String(params.id)
      return HttpResponse.json(team())
    }),
    http.post(`*/api/v1/teams/${TEAM}/members`, async ({ request }) => {
      sent = await request.json()
      return HttpResponse.json(team(), { status: 201 })
    }),
  )
  show(<Routing />, `/desk/teams/${TEAM}`)

  await userEvent.click((await screen.findAllByRole('button', { name: '离组' }))[1] as HTMLElement)
  await userEvent.click(screen.getByRole('button', { name: '确定离组' }))
  await waitFor(() => expect(ended).toBe('m2'))

  await userEvent.click(screen.getByRole('button', { name: '加成员' }))
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '来自' }), '示范武汉超市')
  await userEvent.type(screen.getByRole('textbox', { name: '姓名或称呼' }), '王经理')
  await userEvent.click(screen.getByRole('button', { name: '加入小组' }))

  await waitFor(() => expect(sent).toMatchObject({ name: '王经理', role: 'ENTERPRISE' }))
})
