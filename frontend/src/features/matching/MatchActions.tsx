import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { api, bodyOf, ProblemError } from '../../api/client'
import { isExchange } from '../../api/exchange'
import { codesQuery } from '../../api/reference'
import { useSubmission } from '../../api/submission'
import { Card } from '../../design/Card'
import { ConfirmButton } from '../../design/ConfirmButton'
import { Actions } from '../../design/Fields'
import { useNamed, useText } from '../../design/language'
import { Section } from '../../design/Page'
import { ProblemAlert } from '../../design/ProblemAlert'
import { ReasonButton, type Given } from '../../design/ReasonButton'
import { may, useMe } from '../../session/me'
import classes from './Match.module.css'
import { MatchCounter } from './MatchCounter'
import { MatchDeclined } from './MatchDeclined'
import { isOpen, matchQuery, revisionsOf, type Match } from './queries'
import { text } from './text'

const changed = (error: Error | null) => error instanceof ProblemError && error.slug === 'revision-changed'

/** What the reader can do about it now: accept the terms on the table, change them, or decline. */
export function MatchActions({ match }: { match: Match }) {
  const t = useText(text)
  const me = useMe()
  const party = match.parties.find(({ id }) => id === me?.participant)

  if (match.agreement) {
    return (
      <Section title={t('next')}>
        <Card tone="good">
          <div className={classes.next}>
            <h3>{t('done')}</h3>
            <p>{t('doneHint')}</p>
            <Actions>
              <Button component={Link} to={`/desk/agreements/${match.agreement}`}>
                {t('toAgreement')}
              </Button>
            </Actions>
          </div>
        </Card>
      </Section>
    )
  }
  if (!isOpen(match)) {
    return (
      <>
        {match.declined && <MatchDeclined {...match.declined} />}
        <p className={classes.note}>{t('closed')}</p>
      </>
    )
  }
  return party && may(me, 'answer') ? (
    <Section title={t('next')}>
      <Answer match={match} accepted={party.acceptedRevision} />
    </Section>
  ) : null
}

function Answer({ match, accepted }: { match: Match; accepted: number | null }) {
  const t = useText(text)
  const me = useMe()
  const queries = useQueryClient()
  const [countering, setCountering] = useState(false)
  const path = { id: match.id }
  const [latest] = revisionsOf(match)

  function moved(next: Match) {
    queries.setQueryData(matchQuery(match.id).queryKey, next)
    return Promise.all(['matches', 'desk', 'agreements'].map((key) => queries.invalidateQueries({ queryKey: [key] })))
  }
  const accept = useSubmission(
    (revision: number, header) =>
      bodyOf(api.POST('/api/v1/matches/{id}/accept', { params: { path, header }, body: { revision } })),
    {
      onSuccess: moved,
      onError: () => queries.invalidateQueries(matchQuery(match.id)),
    },
  )
  const decline = useSubmission(
    (body: Given, header) => bodyOf(api.POST('/api/v1/matches/{id}/decline', { params: { path, header }, body })),
    { onSuccess: moved },
  )

  if (!latest) return null
  if (countering)
    return <MatchCounter match={match} latest={latest} onDone={moved} onClose={() => setCountering(false)} />
  const mine = accepted === latest.revision
  return (
    <div className={classes.next}>
      {changed(accept.error) ? (
        <div role="alert">
          <Card tone="warning">
            <p>{t('revisionChanged')}</p>
          </Card>
        </div>
      ) : (
        <ProblemAlert error={accept.error ?? decline.error} />
      )}
      <p>
        {isExchange(match.legs)
          ? t(mine ? 'waitingForOthers' : 'waitingForMeOfAll', { count: match.legs.length })
          : t(mine ? 'waitingForOther' : 'waitingForMe')}
      </p>
      {!mine && !may(me, 'accept') && <p className={classes.note}>{t('onlySigner')}</p>}
      <Actions>
        {!mine && may(me, 'accept') && (
          <ConfirmButton
            question={t('acceptQuestion')}
            confirm={t('acceptYes')}
            loading={accept.isPending}
            onConfirm={() => accept.mutate(latest.revision)}
          >
            {t('accept')}
          </ConfirmButton>
        )}
        <Button variant="light" onClick={() => setCountering(true)}>
          {t('counter')}
        </Button>
        <Decline onConfirm={(given) => decline.mutateAsync(given)} />
      </Actions>
    </div>
  )
}

function Decline({ onConfirm }: { onConfirm: (given: Given) => Promise<unknown> }) {
  const t = useText(text)
  const named = useNamed()
  const { data: reasons } = useQuery(codesQuery('decline_reason'))
  return (
    <ReasonButton
      question={t('declineQuestion')}
      confirm={t('declineYes')}
      options={(reasons ?? []).map((reason) => ({ value: reason.code, label: named(reason) }))}
      onConfirm={onConfirm}
    >
      {t('decline')}
    </ReasonButton>
  )
}
