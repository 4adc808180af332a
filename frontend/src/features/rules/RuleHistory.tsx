import { useFactorName } from '../../api/factors'
import { Card } from '../../design/Card'
import { useLanguage, useText } from '../../design/language'
import { date } from '../../design/numbers'
import { Section } from '../../design/Page'
import { More } from '../../design/States'
import type { Rule } from './queries'
import classes from './Rules.module.css'
import { text } from './text'

type Props = { rules: readonly Rule[]; more: boolean; onMore: () => unknown; loading: boolean }

/** Every version, who made it and why, and what it changed. */
export function RuleHistory({ rules, more, onMore, loading }: Props) {
  const t = useText(text)
  const language = useLanguage()
  const named = useFactorName()
  return (
    <Section title={t('history')}>
      <Card>
        <ol className={classes.history} aria-label={t('history')}>
          {rules.map((rule, at) => {
            const before = rules[at + 1]?.weights
            const changes = before
              ? Object.entries(rule.weights).filter(([name, weight]) => before[name] !== weight)
              : []
            return (
              <li key={rule.version}>
                <strong>{t('version', { version: rule.version })}</strong>{' '}
                <span className={classes.note}>
                  {date(rule.madeAt, language)} · {rule.by?.name ?? t('job')}
                </span>
                {changes.length > 0 && (
                  <div>
                    {changes.map(([name, weight]) => `${named(name)} ${before?.[name]} → ${weight}`).join('，')}
                  </div>
                )}
                {rule.note && <div>{rule.note}</div>}
              </li>
            )
          })}
        </ol>
      </Card>
      {more && <More onMore={onMore} loading={loading} />}
    </Section>
  )
}
