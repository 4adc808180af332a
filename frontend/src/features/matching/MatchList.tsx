import '@mantine/core/styles/Input.layer.css'
import { Button, NativeSelect } from '@mantine/core'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import { titleOf } from '../../api/exchange'
import { useUnitName } from '../../api/reference'
import { Cards, LinkCard } from '../../design/Card'
import { useLanguage, useText } from '../../design/language'
import { Measure, UnitPrice } from '../../design/Measure'
import { date } from '../../design/numbers'
import { Empty, More } from '../../design/States'
import { Tabs } from '../../design/Tabs'
import classes from './Match.module.css'
import { MatchState } from './MatchState'
import { matchesQuery, revisionsOf, states, type Match } from './queries'
import { text } from './text'

/** My matches: those that wait for me first, all of them beside, narrowed by state in the address. */
export function MatchList() {
  const t = useText(text)
  const [address, setAddress] = useSearchParams()
  const all = address.get('show') === 'all'
  const state = states.find((one) => one === address.get('state'))

  return (
    <>
      <Tabs
        label={t('views')}
        tabs={[
          { to: '?', word: t('waiting'), current: !all },
          { to: '?show=all', word: t('all'), current: all },
        ]}
      />
      {all && (
        <div className={classes.filter}>
          <NativeSelect
            label={t('states')}
            value={state ?? ''}
            onChange={({ target }) => setAddress({ show: 'all', ...(target.value && { state: target.value }) })}
            data={[{ value: '', label: t('any') }, ...states.map((value) => ({ value, label: t(`state.${value}`) }))]}
          />
        </div>
      )}
      <Board filter={all ? { state } : { waiting: true }} />
    </>
  )
}

function Board({ filter }: { filter: { waiting?: boolean; state?: Match['state'] } }) {
  const t = useText(text)
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(matchesQuery(filter))
  const matches = data.pages.flatMap((page) => page.items)
  if (matches.length === 0) {
    return filter.waiting ? (
      <Empty title={t('noneWaiting')} hint={t('noneWaitingHint')} action={<Link to="?show=all">{t('seeAll')}</Link>} />
    ) : (
      <Empty
        title={t('none')}
        hint={t('noneHint')}
        action={
          <Button component={Link} to="/offers">
            {t('find')}
          </Button>
        }
      />
    )
  }
  return (
    <>
      <Cards label={filter.waiting ? t('waiting') : t('all')}>
        {matches.map((match) => (
          <MatchCard key={match.id} match={match} />
        ))}
      </Cards>
      {hasNextPage && <More onMore={fetchNextPage} loading={isFetchingNextPage} />}
    </>
  )
}

function MatchCard({ match }: { match: Match }) {
  const t = useText(text)
  const language = useLanguage()
  const unit = useUnitName()
  const [latest] = revisionsOf(match)
  return (
    <LinkCard
      to={`/desk/matches/${match.id}`}
      title={titleOf(match.legs) || t(`purpose.${match.purpose}`)}
      aside={<MatchState match={match} />}
    >
      <p className={classes.note}>{match.parties.map((party) => party.name).join(' ⇄ ')}</p>
      {match.kind !== 'DIRECT' ? (
        <p>{t(`kind.${match.kind}`, { count: match.legs.length })}</p>
      ) : match.purpose === 'TRADE' ? (
        <p className={classes.amounts}>
          <Measure of={latest?.quantity} unit={unit(latest?.quantity?.unit)} />
          <UnitPrice of={latest?.price} unitOf={unit} />
        </p>
      ) : (
        <p>{t(`purpose.${match.purpose}`)}</p>
      )}
      {latest && <p className={classes.note}>{t('by', { name: latest.by.name, date: date(latest.at, language) })}</p>}
    </LinkCard>
  )
}
