import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import { ProblemAlert } from '../design/ProblemAlert'
import { show } from '../testing/render'
import { refusal, server } from '../testing/server'
import { api, bodyOf, complaintAbout } from './client'
import { useSubmission } from './submission'

const draft = { category: 'produce.tuber', title: '红薯', quantity: { raw: '30万斤' }, territory: '421181' }

function Post({ title = '红薯' }) {
  const post = useSubmission((body: typeof draft, header) =>
    bodyOf(api.POST('/api/v1/offers', { body, params: { header } })),
  )
  return (
    <>
      <ProblemAlert error={post.error} />
      <label>
        数量
        <input id="quantity" />
      </label>
      <p>{complaintAbout('quantity', post.error)}</p>
      <button onClick={() => post.mutate({ ...draft, title })}>发布</button>
      {post.isSuccess && <p>好了</p>}
    </>
  )
}

test('a refused field is named at the top, at the field, and a press leads to it', async () => {
  server.use(
    http.post('*/api/v1/offers', () =>
      refusal(422, 'invalid', {
        title: '有内容需要修改',
        violations: [{ pointer: '#/quantity', message: '请写出数量' }],
      }),
    ),
  )
  show(<Post />)

  await userEvent.click(screen.getByRole('button', { name: '发布' }))
  await userEvent.click(await screen.findByRole('link', { name: '请写出数量' }))

  expect(document.activeElement?.id).toBe('quantity')
  expect(screen.getAllByText('请写出数量')).toHaveLength(2)
})

test('what is sent again after a lost answer is the same submission, the next one is another', async () => {
  const keys: (string | null)[] = []
  server.use(
    http.post('*/api/v1/offers', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'))
      return keys.length === 1 ? HttpResponse.error() : HttpResponse.json({}, { status: 201 })
    }),
  )
  show(<Post />)
  const post = screen.getByRole('button', { name: '发布' })

  await userEvent.click(post)
  expect(await screen.findByText('网络不通')).toBeTruthy()
  await userEvent.click(post)
  expect(await screen.findByText('好了')).toBeTruthy()
  await userEvent.click(post)

  expect(keys[0]).toBeTruthy()
  expect(keys[1]).toBe(keys[0])
  expect(keys[2]).not.toBe(keys[0])
})

test('the server is asked in the reader’s language', async () => {
  let asked: string | null = null
  server.use(
    http.get('*/api/v1/units', ({ request }) => {
      asked = request.headers.get('Accept-Language')
      return HttpResponse.json({ items: [] })
    }),
  )
  await bodyOf(api.GET('/api/v1/units'))

  expect(asked).toBe('zh-CN')
})
