import '@mantine/core/styles/Input.layer.css'
import { Button, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { api, bodyOf } from '../../api/client'
import { useSubmission } from '../../api/submission'
import { Actions, Form } from '../../design/Fields'
import { useText } from '../../design/language'
import { ErrorSummary, ProblemAlert, type FieldError } from '../../design/ProblemAlert'
import { MemberFields } from './MemberFields'
import { memberOf, mistakesIn, type Party } from './members'
import type { NewMember, Team } from './queries'
import classes from './Team.module.css'
import { text } from './text'

type Props = {
  agreement: string
  title: string
  /** Both sides of the agreement. */
  sides: readonly Party[]
  /** The government that forms the team. */
  own: Party
  onFormed: (team: Team) => unknown
  onClose: () => void
}

/** Forms a team for an agreement, starting from a leader of our own and one of either side. */
export function TeamForm({ agreement, title, sides, own, onFormed, onClose }: Props) {
  const t = useText(text)
  const queries = useQueryClient()
  const [name, setName] = useState(t('nameDefault', { title }))
  const [members, setMembers] = useState<NewMember[]>([memberOf(own, 'LEADER'), ...sides.map((side) => memberOf(side))])
  const [errors, setErrors] = useState<FieldError[]>([])
  const parties = [own, ...sides]

  const form = useSubmission(
    (body: { agreement: string; name: string; members: NewMember[] }, header) =>
      bodyOf(api.POST('/api/v1/teams', { params: { header }, body })),
    {
      onSuccess: async (team) => {
        await queries.invalidateQueries({ queryKey: ['teams'] })
        onFormed(team)
      },
    },
  )

  function submit(event: FormEvent) {
    event.preventDefault()
    const mistakes = mistakesIn(members, sides, {
      name: t('personMissing'),
      leader: t('leaderMissing'),
      sides: (names) => t('sidesMissing', { names }),
    })
    if (!name.trim()) mistakes.unshift({ field: 'name', message: t('nameMissing') })
    setErrors(mistakes)
    if (mistakes.length > 0) return
    form.mutate({
      agreement,
      name: name.trim(),
      members: members.map((member) => ({ ...member, name: member.name.trim() })),
    })
  }

  return (
    <Form label={t('form')} onSubmit={submit}>
      <p>{t('formHint')}</p>
      <ErrorSummary errors={errors} />
      <ProblemAlert error={form.error} />
      <TextInput
        id="name"
        label={t('name')}
        error={errors.find(({ field }) => field === 'name')?.message}
        value={name}
        onChange={({ target }) => setName(target.value)}
        maxLength={100}
        required
      />
      {members.map((member, at) => (
        <fieldset key={at} className={classes.member}>
          <legend>{t('member', { count: at + 1 })}</legend>
          <MemberFields
            at={`members/${at}/`}
            agreement={agreement}
            member={member}
            onChange={(changed) => setMembers(members.map((one, other) => (other === at ? changed : one)))}
            parties={parties}
            errors={errors}
          />
          {members.length > 1 && (
            <Actions>
              <Button variant="default" onClick={() => setMembers(members.filter((_, other) => other !== at))}>
                {t('drop')}
              </Button>
            </Actions>
          )}
        </fieldset>
      ))}
      <Actions>
        <Button id="another" variant="light" onClick={() => setMembers([...members, memberOf(own)])}>
          {t('another')}
        </Button>
        <Button type="submit" loading={form.isPending}>
          {t('formSend')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('cancel')}
        </Button>
      </Actions>
    </Form>
  )
}
