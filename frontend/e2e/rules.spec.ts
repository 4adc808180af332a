import { expect, test } from '@playwright/test'
import { look } from './page'
import { signedIn } from './people'

test('a province is told which synonym stands elsewhere, and sees its own once it is in force', async ({ browser }) => {
  const page = await signedIn(browser, 'gov-hubei')
  await page.goto('/desk/rules')
  const groups = page.getByRole('textbox', { name: /一行一组/ })
  await expect(groups).toHaveValue(/红薯、地瓜/)
  const before = await groups.inputValue()
  await save('红薯、脐橙')
  await expect(page.getByText('第 1 组：“脐橙”已是另一类别的叫法')).toBeVisible()
  await look(page, 'rules-synonyms-wrong')
  await save(`${before}\n魔芋薯、蒟蒻薯`)
  await expect(page.getByText(/已生效：第 \d+ 版/)).toBeVisible()
  await expect(groups).toHaveValue(/魔芋薯、蒟蒻薯/)
  await look(page, 'rules-synonyms')

  async function save(lines: string) {
    await groups.fill(lines)
    await page.getByRole('button', { name: '改成这样的同义词' }).click()
    await page.getByRole('button', { name: '确定', exact: true }).click()
  }
})
