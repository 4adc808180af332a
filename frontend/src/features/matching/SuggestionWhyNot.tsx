import '@mantine/core/styles/Input.layer.css'
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { Card, Facts } from '../../design/Card'
import { useText } from '../../design/language'
import { Section } from '../../design/Page'
import { ProblemAlert } from '../../design/ProblemAlert'
import { Empty, Loading } from '../../design/States'
import classes from './Suggestion.module.css'
import { SuggestionCard } from './SuggestionCard'
import { idIn, namedQuery, opposite, pairQuery, type Listing } from './suggestionQueries'
import { text } from './suggestionText'

/** 为什么没有它: why a named counterpart is not among the suggestions, or where it stands. */
export function SuggestionWhyNot({ mine }: { mine: Listing }) {
  const t = useText(text)
  const [asked, setAsked] = useState('')
  const [picked, setPicked] = useState<string>()
  const id = picked ?? idIn(asked)

  function ask(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setPicked(undefined)
    setAsked(String(new FormData(event.currentTarget).get('named')).trim())
  }

  return (
    <Section title={t('whyNot')}>
      <form role="search" aria-label={t('whyNot')} className={classes.ask} onSubmit={ask} data-screen>
        <TextInput id="named" name="named" label={t('whyNotLabel')} description={t('whyNotHint')} maxLength={200} />
        <Button type="submit" variant="light">
          {t('ask')}
        </Button>
      </form>
      {id ? <Pair mine={mine} other={id} /> : asked && <Named mine={mine} q={asked.slice(0, 50)} onPick={setPicked} />}
    </Section>
  )
}

function Named({ mine, q, onPick }: { mine: Listing; q: string; onPick: (id: string) => void }) {
  const t = useText(text)
  const { data: found, error, refetch } = useQuery(namedQuery(opposite[mine.side], q))
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!found) return <Loading rows={2} />
  if (found.length === 0) return <Empty title={t('notFound')} hint={t('notFoundHint')} />
  return (
    <>
      <p className={classes.note}>{t('found')}</p>
      <ul className={classes.found}>
        {found.map((listing) => (
          <li key={listing.id}>
            <button type="button" onClick={() => onPick(listing.id)}>
              {listing.title} · {listing.participant.name} · {listing.territory.name}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function Pair({ mine, other }: { mine: Listing; other: string }) {
  const t = useText(text)
  const [need, offer] = mine.side === 'NEED' ? [mine.id, other] : [other, mine.id]
  const { data: pair, error, refetch } = useQuery(pairQuery(need, offer))
  if (error) return <ProblemAlert error={error} onRetry={() => void refetch()} />
  if (!pair) return <Loading rows={2} />
  return (
    <div role="status" className={classes.list}>
      {pair.possible ? (
        <p>{pair.rank === null ? t('unranked') : t('rank', { rank: pair.rank })}</p>
      ) : (
        <>
          <p>{t('failed')}</p>
          {pair.failed.map((failure) => (
            <Card key={failure.rule} tone="warning">
              <strong>{failure.sentence}</strong>
              <Facts
                facts={[
                  failure.need !== null && [t('need'), failure.need],
                  failure.offer !== null && [t('offer'), failure.offer],
                ]}
              />
            </Card>
          ))}
        </>
      )}
      {pair.suggestion && <SuggestionCard mine={mine} suggestion={pair.suggestion} open />}
    </div>
  )
}
