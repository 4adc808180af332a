import { useQuery } from '@tanstack/react-query'
import { useText } from '../design/language'
import { Page } from '../design/Page'
import { ProblemAlert } from '../design/ProblemAlert'
import { Loading } from '../design/States'
import { deskQuery } from '../features/insight/queries'
import { Waiting } from '../features/insight/Waiting'
import { useMe } from '../session/me'
import { text } from './text'

/** The first page after signing in: what waits for me. */
export default function Desk() {
  const t = useText(text)
  const me = useMe()
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
    </Page>
  )
}
