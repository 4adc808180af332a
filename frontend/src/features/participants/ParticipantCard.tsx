import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { Card, Facts } from '../../design/Card'
import { useCategoryName } from '../../api/reference'
import { useLanguage, useText } from '../../design/language'
import { date } from '../../design/numbers'
import { Loading } from '../../design/States'
import { ParticipantState, useKindWord } from './ParticipantState'
import { participantQuery } from './queries'
import { usePlaceNames } from './StrategyFields'
import { text } from './text'

/** Who a participant is, and who vouches for it; with its name where the page is not its own. */
export function ParticipantCard({ id, name }: { id: string; name?: string }) {
  const t = useText(text)
  const language = useLanguage()
  const kindWord = useKindWord()
  const category = useCategoryName()
  const { data: participant, isPending } = useQuery(participantQuery(id))
  const places = usePlaceNames(participant?.areas ?? [])

  return (
    <Card label={t('who')}>
      {name && (
        <h2>
          <Link to={`/participants/${id}`}>{name}</Link>
        </h2>
      )}
      {isPending && <Loading rows={2} />}
      {participant && (
        <>
          <ParticipantState state={participant.state} />
          <Facts
            facts={[
              [t('type'), [kindWord(participant.kind), participant.legalForm].filter(Boolean).join(' · ')],
              [t('place'), participant.territory.name],
              participant.nativePlace ? [t('nativePlace'), participant.nativePlace] : null,
              participant.about ? [t('about'), participant.about] : null,
              participant.themes.length > 0 && [t('themes'), participant.themes.map(category).join('、')],
              participant.areas.length > 0 && [t('areas'), participant.areas.map(places).join('、')],
              participant.reason ? [t('reason'), participant.reason] : null,
            ]}
          />
          {participant.verifiedBy && participant.verifiedAt && (
            <small>{t('verified', { by: participant.verifiedBy, date: date(participant.verifiedAt, language) })}</small>
          )}
        </>
      )}
    </Card>
  )
}
