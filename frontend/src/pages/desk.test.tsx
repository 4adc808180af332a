import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Routing } from '../app/Routing'
import { show } from '../testing/render'
import { signedInAs } from '../testing/session'

const ways = async () => {
  const section = await screen.findByRole('region', { name: '可以做的事' })
  return [...section.querySelectorAll('a')].map((link) => link.textContent)
}

test('a village is offered what a village does', async () => {
  await signedInAs('village')
  show(<Routing />, '/desk')

  expect(await ways()).toEqual(['发布需要或可提供', '看谁合适', '看能和谁互换', '一起买、一起卖', '自己去找'])
})

test('an official is offered what an official does', async () => {
  await signedInAs('government')
  show(<Routing />, '/desk')

  expect(await ways()).toEqual(['审核信息和单位', '建议对接方案', '互换方案', '为协议组小组', '批量导入'])
})

test('who may only look is offered nothing to do', async () => {
  await signedInAs('village', 'VIEWER')
  show(<Routing />, '/desk')

  expect(await screen.findByText('对接等我回复')).toBeTruthy()
  expect(screen.queryByRole('region', { name: '可以做的事' })).toBeNull()
})
