import { Card } from '../../design/Card'
import { useText } from '../../design/language'
import { Section } from '../../design/Page'
import type { Match } from './queries'
import { FactorList } from './SuggestionFactors'
import { text as words } from './suggestionText'
import { text } from './text'

/** Why the listings were put together: the score of each leg, by the rules when it was proposed. */
export function MatchWhy({ match: { legs, ruleVersion } }: { match: Match }) {
  const t = useText(text)
  const word = useText(words)
  if (ruleVersion === null || legs.every(({ score }) => score === null)) return null
  return (
    <Section title={t('why')}>
      {legs.map(
        ({ giver, taker, offer, score, factors }) =>
          score !== null &&
          factors && (
            <Card key={`${giver.id} ${taker.id}`}>
              <p>
                {offer?.title} · <strong>{word('score', { score: Math.round(score / 100) })}</strong>
              </p>
              <FactorList factors={factors} version={ruleVersion} />
            </Card>
          ),
      )}
    </Section>
  )
}
