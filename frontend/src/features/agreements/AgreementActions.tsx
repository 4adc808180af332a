import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, bodyOf, ProblemError } from '../../api/client'
import { useSubmission } from '../../api/submission'
import { Card } from '../../design/Card'
import { ConfirmButton } from '../../design/ConfirmButton'
import { Actions, Check } from '../../design/Fields'
import { useText } from '../../design/language'
import { Section } from '../../design/Page'
import { ProblemAlert } from '../../design/ProblemAlert'
import { ReasonButton } from '../../design/ReasonButton'
import { may, useMe } from '../../session/me'
import classes from './Agreement.module.css'
import { agreementQuery, type Agreement } from './queries'
import { text } from './text'

/** What a party can do about an intention: sign it, or end it. */
export function AgreementActions({ agreement }: { agreement: Agreement }) {
  const t = useText(text)
  const me = useMe()
  const party = agreement.parties.find(({ id }) => id === me?.participant)
  if (agreement.state !== 'INTENTION' || !party || !may(me, 'answer')) return null
  return (
    <Section title={t('next')}>
      <Answer agreement={agreement} name={party.name} signed={party.signedAt !== null} />
    </Section>
  )
}

function Answer({ agreement, name, signed }: { agreement: Agreement; name: string; signed: boolean }) {
  const t = useText(text)
  const me = useMe()
  const queries = useQueryClient()
  const [pricePublic, setPricePublic] = useState(false)
  const path = { id: agreement.id }

  function moved(next: Agreement) {
    queries.setQueryData(agreementQuery(agreement.id).queryKey, next)
    return Promise.all(
      ['agreements', 'desk', 'listings', 'public', 'figures'].map((key) =>
        queries.invalidateQueries({ queryKey: [key] }),
      ),
    )
  }
  const sign = useSubmission(
    (body: { revision: number; pricePublic: boolean }, header) =>
      bodyOf(api.POST('/api/v1/agreements/{id}/sign', { params: { path, header }, body })),
    { onSuccess: moved, onError: () => queries.invalidateQueries(agreementQuery(agreement.id)) },
  )
  const terminate = useSubmission(
    (reason: string, header) =>
      bodyOf(api.POST('/api/v1/agreements/{id}/terminate', { params: { path, header }, body: { reason } })),
    { onSuccess: moved },
  )
  const short = sign.error instanceof ProblemError && sign.error.slug === 'not-enough-left'

  return (
    <div className={classes.next}>
      <ProblemAlert error={sign.error ?? terminate.error} />
      {short && (
        <Card tone="warning">
          <h3>{t('shortTitle')}</h3>
          <p>{t('shortHint')}</p>
        </Card>
      )}
      {signed ? (
        <p>{t('signedByMe')}</p>
      ) : may(me, 'sign') ? (
        <>
          <p>{t('signHint')}</p>
          {agreement.price?.amount != null && (
            <Check
              label={t('pricePublic')}
              hint={t('pricePublicHint')}
              checked={pricePublic}
              onChange={({ target }) => setPricePublic(target.checked)}
            />
          )}
        </>
      ) : (
        <p className={classes.note}>{t('onlySigner')}</p>
      )}
      <Actions>
        {!signed && may(me, 'sign') && (
          <ConfirmButton
            question={t('signQuestion', { name })}
            confirm={t('signYes')}
            loading={sign.isPending}
            onConfirm={() => sign.mutate({ revision: agreement.revision, pricePublic })}
          >
            {t('sign')}
          </ConfirmButton>
        )}
        {may(me, 'sign') && (
          <ReasonButton
            question={t('terminateQuestion')}
            confirm={t('terminateYes')}
            onConfirm={({ reason }) => terminate.mutateAsync(reason)}
          >
            {t('terminate')}
          </ReasonButton>
        )}
      </Actions>
    </div>
  )
}
