import '@mantine/core/styles/Input.layer.css'
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { complaintAbout, type Schemas } from '../../api/client'
import { factors, useFactorName } from '../../api/factors'
import { Card } from '../../design/Card'
import { ConfirmButton } from '../../design/ConfirmButton'
import { Actions } from '../../design/Fields'
import { useText } from '../../design/language'
import { Section } from '../../design/Page'
import { ProblemAlert } from '../../design/ProblemAlert'
import { sumOf, type Rule, type useChange, type Weights } from './queries'
import { RuleTrial } from './RuleTrial'
import classes from './Rules.module.css'
import { text } from './text'

type Props = { rule: Rule; cases: readonly Schemas['ListingView'][]; change: ReturnType<typeof useChange> }

/** The weights in force, to change; on a known case one sees what that would do before it is done. */
export function RuleForm({ rule, cases, change }: Props) {
  const t = useText(text)
  const named = useFactorName()
  const [typed, setTyped] = useState<Weights>({}) // over those in force, whichever version that is by now
  const [note, setNote] = useState('')
  const [chosen, setChosen] = useState('')
  const weights = { ...rule.weights, ...typed }
  const whole = sumOf(rule.weights)
  const sum = sumOf(weights)
  const changed = factors.some((name) => weights[name] !== rule.weights[name])
  const clear = () => {
    setTyped({})
    setNote('')
  }
  const listing = chosen || cases[0]?.id

  return (
    <>
      <Section title={t('weights')}>
        <div className={classes.stack}>
          <ProblemAlert error={change.error} />
          <Card>
            <div className={classes.weights}>
              {factors.map((name) => (
                <TextInput
                  key={name}
                  id={`weights/${name}`}
                  type="number"
                  inputMode="numeric"
                  min={0}
                  max={1000}
                  step={5}
                  label={named(name)}
                  error={complaintAbout(`weights/${name}`, change.error)}
                  value={weights[name] ?? 0}
                  onChange={({ target }) =>
                    setTyped({ ...typed, [name]: Math.max(0, Math.min(1000, Math.round(Number(target.value)))) })
                  }
                />
              ))}
            </div>
            <p className={classes.sum} data-wrong={sum !== whole || undefined} aria-live="polite">
              {t('sum', { sum, whole })}
            </p>
          </Card>
          <Textarea
            id="note"
            label={t('note')}
            value={note}
            maxLength={500}
            error={complaintAbout('note', change.error)}
            onChange={({ target }) => setNote(target.value)}
          />
          <Actions>
            <ConfirmButton
              question={t('saveQuestion')}
              confirm={t('saveYes')}
              disabled={!changed || sum !== whole}
              loading={change.isPending}
              onConfirm={() =>
                change.mutate({ basedOn: rule.version, weights, note: note.trim() || null }, { onSuccess: clear })
              }
            >
              {t('save')}
            </ConfirmButton>
            <Button variant="default" disabled={!changed} onClick={() => setTyped({})}>
              {t('reset')}
            </Button>
          </Actions>
        </div>
      </Section>
      <Section title={t('trial')}>
        {listing === undefined ? (
          <p>{t('caseNone')}</p>
        ) : (
          <div className={classes.stack}>
            <NativeSelect
              label={t('case')}
              value={listing}
              onChange={({ target }) => setChosen(target.value)}
              data={cases.map(({ id, title }) => ({ value: id, label: title }))}
            />
            {sum === whole ? <RuleTrial listing={listing} weights={weights} /> : <p>{t('trialWait')}</p>}
          </div>
        )}
      </Section>
    </>
  )
}
