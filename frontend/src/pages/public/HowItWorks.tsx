import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { Card } from '../../design/Card'
import { useText } from '../../design/language'
import { Page, Section } from '../../design/Page'
import { guide } from './guide'
import classes from './Guide.module.css'

const steps = [1, 2, 3, 4, 5, 6] as const
const parties = ['village', 'enterprise', 'government', 'everyone'] as const

export default function HowItWorks() {
  const t = useText(guide)
  return (
    <Page title={t('how')} lead={t('howLead')}>
      <Section title={t('steps')}>
        <ol className={classes.steps}>
          {steps.map((step) => (
            <li key={step}>
              <h3>{t(`step${step}`)}</h3>
              <p>{t(`step${step}Text`)}</p>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t('who')}>
        <div className={classes.parties}>
          {parties.map((party) => (
            <Card key={party}>
              <h3>{t(party)}</h3>
              <p>{t(`${party}Text`)}</p>
            </Card>
          ))}
        </div>
      </Section>
      <Section title={t('start')}>
        <p className={classes.start}>
          <Button component={Link} to="/needs">
            {t('seeNeeds')}
          </Button>
          <Button component={Link} to="/offers" variant="default">
            {t('seeOffers')}
          </Button>
        </p>
      </Section>
    </Page>
  )
}
