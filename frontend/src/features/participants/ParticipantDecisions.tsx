import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { api, bodyOf } from '../../api/client'
import { useSubmission } from '../../api/submission'
import { Card } from '../../design/Card'
import { ConfirmButton } from '../../design/ConfirmButton'
import { Actions } from '../../design/Fields'
import { useText } from '../../design/language'
import { Section } from '../../design/Page'
import { ProblemAlert } from '../../design/ProblemAlert'
import { ReasonButton } from '../../design/ReasonButton'
import { versionQuery } from './queries'
import { text } from './text'

type Decision = { verb: 'verify' } | { verb: 'reject' | 'suspend'; reason: string }

/** What government decides about a participant of its territory, on the version it has read. */
export function ParticipantDecisions({ id }: { id: string }) {
  const t = useText(text)
  const queries = useQueryClient()
  const { data } = useSuspenseQuery(versionQuery(id))
  const { name, state } = data.body
  const reread = () =>
    Promise.all(['participants', 'reviews', 'desk'].map((key) => queries.invalidateQueries({ queryKey: [key] })))

  const decide = useSubmission(
    (decision: Decision, headers) => {
      const params = { path: { id }, header: { ...headers, 'If-Match': data.etag } }
      return bodyOf(
        decision.verb === 'verify'
          ? api.POST('/api/v1/participants/{id}/verify', { params })
          : api.POST(`/api/v1/participants/{id}/${decision.verb}`, { params, body: { reason: decision.reason } }),
      )
    },
    { onSuccess: reread, onError: reread },
  )

  return (
    <Section title={t('decide')}>
      <Card>
        <ProblemAlert error={decide.error} />
        <Actions>
          {state !== 'VERIFIED' && (
            <ConfirmButton
              question={t('verifyOne', { name })}
              confirm={t('verifyYes')}
              loading={decide.isPending}
              onConfirm={() => decide.mutate({ verb: 'verify' })}
            >
              {state === 'PENDING' ? t('verify') : t('verifyAgain')}
            </ConfirmButton>
          )}
          {state === 'PENDING' && (
            <ReasonButton
              question={t('rejectOne', { name })}
              confirm={t('reject')}
              onConfirm={({ reason }) => decide.mutateAsync({ verb: 'reject', reason })}
            >
              {t('reject')}
            </ReasonButton>
          )}
          {state === 'VERIFIED' && (
            <ReasonButton
              question={t('suspendOne', { name })}
              confirm={t('suspendYes')}
              onConfirm={({ reason }) => decide.mutateAsync({ verb: 'suspend', reason })}
            >
              {t('suspend')}
            </ReasonButton>
          )}
        </Actions>
      </Card>
    </Section>
  )
}
