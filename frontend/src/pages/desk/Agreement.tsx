import { Button } from '@mantine/core'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { isExchange, titleOf } from '../../api/exchange'
import { useText } from '../../design/language'
import { Page, Section } from '../../design/Page'
import { AgreementActions } from '../../features/agreements/AgreementActions'
import { AgreementState } from '../../features/agreements/AgreementState'
import { AgreementParties, AgreementTerms } from '../../features/agreements/AgreementTerms'
import { agreementQuery, type Agreement as OneAgreement } from '../../features/agreements/queries'
import { text } from '../../features/agreements/text'
import { ExchangeRing } from '../../features/matching/ExchangeRing'
import { ringOf } from '../../features/matching/legs'
import { MatchLegs } from '../../features/matching/MatchLegs'
import { TeamForm } from '../../features/teams/TeamForm'
import { teamOfQuery } from '../../features/teams/queries'
import { text as teamText } from '../../features/teams/text'
import { may, useMe } from '../../session/me'

/** One agreement: what is agreed, who has signed, and for government the team that carries it out. */
export default function Agreement() {
  const t = useText(text)
  const { id = '' } = useParams()
  const { data: agreement } = useSuspenseQuery(agreementQuery(id))

  return (
    <Page
      title={titleOf(agreement.legs) || agreement.number}
      lead={
        <>
          <Link to="/desk/agreements">{t('title')}</Link> · {agreement.number}
        </>
      }
      actions={<AgreementState state={agreement.state} />}
    >
      {isExchange(agreement.legs) && <ExchangeRing legs={ringOf(agreement.legs)} />}
      <AgreementTerms agreement={agreement} />
      <AgreementActions agreement={agreement} />
      <AgreementParties agreement={agreement} />
      <MatchLegs legs={agreement.legs} />
      <AgreementTeam agreement={agreement} />
    </Page>
  )
}

/** The team that carries the agreement out; government forms it once both sides stand by it. */
function AgreementTeam({ agreement }: { agreement: OneAgreement }) {
  const t = useText(teamText)
  const me = useMe()
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  const signed = agreement.state !== 'INTENTION'
  const { data: team, isSuccess: asked } = useQuery({ ...teamOfQuery(agreement.id), enabled: signed })
  if (team) {
    return (
      <Section title={t('one')}>
        <p>
          {t('formed')} <Link to={`/desk/teams/${team.id}`}>{team.name}</Link>
        </p>
      </Section>
    )
  }
  const carried = agreement.state === 'SIGNED' || agreement.state === 'ACTIVE'
  if (!asked || !carried || !may(me, 'formTeam') || !me?.participant) return null
  return (
    <Section title={t('form')}>
      {open ? (
        <TeamForm
          agreement={agreement.id}
          title={titleOf(agreement.legs)}
          sides={agreement.parties}
          own={{ id: me.participant, name: me.name ?? '', kind: me.kind ?? 'GOVERNMENT' }}
          onFormed={(team) => navigate(`/desk/teams/${team.id}`)}
          onClose={() => setOpen(false)}
        />
      ) : (
        <div data-screen>
          <Button onClick={() => setOpen(true)}>{t('formOpen')}</Button>
        </div>
      )}
    </Section>
  )
}
