import { Link } from 'react-router'
import { isExchange } from '../../api/exchange'
import { useUnitName } from '../../api/reference'
import { Card, Facts } from '../../design/Card'
import { useLanguage, useText } from '../../design/language'
import { UnitPrice } from '../../design/Measure'
import { date } from '../../design/numbers'
import { Section } from '../../design/Page'
import { Status } from '../../design/Status'
import classes from './Agreement.module.css'
import type { Agreement } from './queries'
import { text } from './text'

/** What is agreed, where it was settled, and why it ended. */
export function AgreementTerms({ agreement }: { agreement: Agreement }) {
  const t = useText(text)
  const language = useLanguage()
  const unit = useUnitName()
  const day = (value: string | null) => (value ? date(value, language) : t('anyDay'))
  return (
    <Section title={t('terms')}>
      <Card>
        <Facts
          facts={[
            [t('number'), agreement.number],
            !isExchange(agreement.legs) && [t('price'), <UnitPrice key="p" of={agreement.price} unitOf={unit} />],
            [
              t('window'),
              agreement.from || agreement.until
                ? t('span', { from: day(agreement.from), until: day(agreement.until) })
                : t('anyDay'),
            ],
            agreement.note
              ? [
                  t('note'),
                  <span key="n" className={classes.words}>
                    {agreement.note}
                  </span>,
                ]
              : null,
            [
              t('revision'),
              <Link key="m" to={`/desk/matches/${agreement.match}`}>
                {t('fromMatch', { count: agreement.revision })}
              </Link>,
            ],
            agreement.reason
              ? [
                  t('reason'),
                  <span key="r" className={classes.words}>
                    {agreement.reason}
                  </span>,
                ]
              : null,
          ]}
        />
      </Card>
    </Section>
  )
}

/** Who has signed, and who has yet to. */
export function AgreementParties({ agreement }: { agreement: Agreement }) {
  const t = useText(text)
  const language = useLanguage()
  return (
    <Section title={t('parties')}>
      <div className={classes.sides}>
        {agreement.parties.map((party) => (
          <Card key={party.id}>
            <h3>
              <Link to={`/participants/${party.id}`}>{party.name}</Link>
            </h3>
            {party.signedAt ? (
              <Status tone="good">{t('signed', { date: date(party.signedAt, language) })}</Status>
            ) : (
              <Status tone={agreement.state === 'INTENTION' ? 'waiting' : 'over'}>{t('unsigned')}</Status>
            )}
          </Card>
        ))}
      </div>
    </Section>
  )
}
