import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Cards, LinkCard } from '../../design/Card'
import { useText } from '../../design/language'
import { exact } from '../../design/numbers'
import { Section } from '../../design/Page'
import { Empty, More } from '../../design/States'
import { Status, type Tone } from '../../design/Status'
import { useTerritoryName } from './PlaceName'
import { allocationsQuery, type Allocation } from './queries'
import { text } from './text'

export const tones: Record<Allocation['state'], Tone> = {
  PLANNING: 'waiting',
  PLANNED: 'good',
  CANCELLED: 'over',
  FAILED: 'urgent',
}

/** The plans this office asked for. */
export function AllocationList() {
  const t = useText(text)
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(allocationsQuery)
  const plans = data.pages.flatMap((page) => page.items)
  return (
    <Section title={t('list')}>
      {plans.length === 0 ? (
        <Empty title={t('none')} />
      ) : (
        <Cards>
          {plans.map((plan) => (
            <PlanCard key={plan.id} plan={plan} />
          ))}
        </Cards>
      )}
      {hasNextPage && <More onMore={fetchNextPage} loading={isFetchingNextPage} />}
    </Section>
  )
}

function PlanCard({ plan }: { plan: Allocation }) {
  const t = useText(text)
  const place = useTerritoryName(plan.territory)
  return (
    <LinkCard
      to={`/desk/allocations/${plan.id}`}
      title={place}
      aside={<Status tone={tones[plan.state]}>{t(`state.${plan.state}`)}</Status>}
    >
      <p>{t('counted', { needs: exact(String(plan.needs)), pairs: exact(String(plan.pairs)) })}</p>
    </LinkCard>
  )
}
