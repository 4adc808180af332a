import { Link } from 'react-router'
import { Card } from '../../design/Card'
import { useText } from '../../design/language'
import { Section } from '../../design/Page'
import { Status } from '../../design/Status'
import classes from './Match.module.css'
import { revisionsOf, type Match } from './queries'
import { text } from './text'

/** Who gives what, and whether each side stands by the terms on the table. */
export function MatchParties({ match }: { match: Match }) {
  const t = useText(text)
  const [latest] = revisionsOf(match)
  return (
    <Section title={t('parties')}>
      <div className={classes.sides}>
        {match.parties.map((party) => (
          <Card key={party.id}>
            <h3>
              <Link to={`/participants/${party.id}`}>{party.name}</Link>
            </h3>
            <p>{party.gives}</p>
            {party.acceptedRevision !== null && party.acceptedRevision === latest?.revision ? (
              <Status tone="good">{t('agreed', { count: party.acceptedRevision })}</Status>
            ) : (
              <Status tone="waiting">{t('notYet')}</Status>
            )}
          </Card>
        ))}
      </div>
    </Section>
  )
}
