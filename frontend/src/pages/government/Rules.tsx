import { useInfiniteQuery, useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useText } from '../../design/language'
import { Page } from '../../design/Page'
import { Empty } from '../../design/States'
import { listingsQuery } from '../../features/listings/queries'
import { rulesQuery, useChange } from '../../features/rules/queries'
import { RuleForm } from '../../features/rules/RuleForm'
import { RuleHistory } from '../../features/rules/RuleHistory'
import { SynonymForm } from '../../features/rules/SynonymForm'
import { text } from '../../features/rules/text'
import { may, useMe } from '../../session/me'

/** The weights of suggestions, for the government of a province to change. */
export default function Rules() {
  const t = useText(text)
  const me = useMe()
  return may(me, 'weigh') ? (
    <Weighed />
  ) : (
    <Page title={t('title')}>
      <Empty title={t('notYours')} />
    </Page>
  )
}

function Weighed() {
  const t = useText(text)
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(rulesQuery)
  const { data: needs } = useInfiniteQuery(listingsQuery('NEED', {}, 20))
  const rules = data.pages.flatMap((page) => page.items)
  const [current] = rules
  const change = useChange()
  const words = useChange()
  const saved = [change, words].find(({ data: made }) => made && made.version === current?.version)
  return (
    <Page title={t('title')} lead={`${t('lead')} ${t('now', { version: current?.version ?? 0 })}`}>
      {saved && <p role="status">{t('saved', { version: saved.data?.version ?? 0 })}</p>}
      {current && <RuleForm rule={current} change={change} cases={needs?.pages.flatMap((page) => page.items) ?? []} />}
      {current && <SynonymForm rule={current} change={words} />}
      <RuleHistory rules={rules} more={hasNextPage} onMore={fetchNextPage} loading={isFetchingNextPage} />
    </Page>
  )
}
