import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { isExchange, titleOf } from '../../api/exchange'
import { useText } from '../../design/language'
import { Page } from '../../design/Page'
import { ExchangeRing } from '../../features/matching/ExchangeRing'
import { ringOf } from '../../features/matching/legs'
import { MatchActions } from '../../features/matching/MatchActions'
import { MatchContacts } from '../../features/matching/MatchContacts'
import { MatchLegs } from '../../features/matching/MatchLegs'
import { MatchParties } from '../../features/matching/MatchParties'
import { MatchRevisions } from '../../features/matching/MatchRevisions'
import { MatchState } from '../../features/matching/MatchState'
import { MatchWhy } from '../../features/matching/MatchWhy'
import { MatchThread } from '../../features/matching/MatchThread'
import { isTalked, matchQuery } from '../../features/matching/queries'
import { text } from '../../features/matching/text'
import { may, useMe } from '../../session/me'

/** One match: the terms and what to do about them first, then who, what and the talk. */
export default function Match() {
  const t = useText(text)
  const { id = '' } = useParams()
  const { data: match } = useSuspenseQuery(matchQuery(id))
  const me = useMe()
  const talks = isTalked(match) && match.parties.some((one) => one.id === me?.participant)

  return (
    <Page
      title={titleOf(match.legs) || t(`purpose.${match.purpose}`)}
      lead={
        <>
          <Link to="/desk/matches?show=all">{t('title')}</Link>
          {match.purpose !== 'TRADE' && ` · ${t(`purpose.${match.purpose}`)}`}
          {match.office && ` · ${t('suggestedBy', { name: match.office.name })}`}
          {match.kind !== 'DIRECT' && ` · ${t(`kind.${match.kind}`, { count: match.legs.length })}`}
        </>
      }
      actions={<MatchState match={match} />}
    >
      {isExchange(match.legs) && <ExchangeRing legs={ringOf(match.legs)} />}
      <MatchRevisions match={match} />
      <MatchActions match={match} />
      <MatchParties match={match} />
      <MatchLegs legs={match.legs} />
      <MatchWhy match={match} />
      <MatchThread id={id} mine={me?.participant ?? null} writes={talks && may(me, 'answer')} />
      {talks && <MatchContacts id={id} />}
    </Page>
  )
}
