import { useQuery } from '@tanstack/react-query'
import { Cards, LinkCard } from '../design/Card'
import { useText } from '../design/language'
import { Page, Section } from '../design/Page'
import { ProblemAlert } from '../design/ProblemAlert'
import { Loading } from '../design/States'
import { deskQuery } from '../features/insight/queries'
import { Waiting } from '../features/insight/Waiting'
import { may, useMe, type Action } from '../session/me'
import { text } from './text'

const ways = {
  post: ['/desk/post', 'post'],
  listings: ['/desk/listings', 'propose'],
  exchanges: ['/desk/exchanges', 'propose'],
  pools: ['/desk/pools', 'propose'],
  find: ['/offers', 'propose'],
  review: ['/desk/reviews', 'review'],
  allocations: ['/desk/allocations', 'plan'],
  clearings: ['/desk/clearings', 'plan'],
  agreements: ['/desk/agreements?state=SIGNED', 'formTeam'],
  import: ['/desk/import', 'import'],
  rules: ['/desk/rules', 'weigh'],
} as const satisfies Record<string, readonly [string, Action]>
const names = Object.keys(ways) as (keyof typeof ways)[]

/** The first page after signing in: what waits for me, and what else there is to do. */
export default function Desk() {
  const t = useText(text)
  const me = useMe()
  const open = names.filter((name) => may(me, ways[name][1]))
  const { data: desk, error, refetch } = useQuery(deskQuery)
  return (
    <Page title={t('desk')} lead={me?.name}>
      {error ? (
        <ProblemAlert error={error} onRetry={() => void refetch()} />
      ) : desk ? (
        <Waiting desk={desk} />
      ) : (
        <Loading />
      )}
      {open.length > 0 && (
        <Section title={t('ways')}>
          <Cards>
            {open.map((name) => (
              <LinkCard key={name} to={ways[name][0]} title={t(`way.${name}`)}>
                <p>{t(`wayHint.${name}`)}</p>
              </LinkCard>
            ))}
          </Cards>
        </Section>
      )}
    </Page>
  )
}
