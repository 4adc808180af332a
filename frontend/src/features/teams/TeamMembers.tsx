import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { api, bodyOf } from '../../api/client'
import { useSubmission } from '../../api/submission'
import { Card } from '../../design/Card'
import { ConfirmButton } from '../../design/ConfirmButton'
import { Actions, Form } from '../../design/Fields'
import { useText } from '../../design/language'
import { Section } from '../../design/Page'
import { ErrorSummary, ProblemAlert, type FieldError } from '../../design/ProblemAlert'
import { MemberFields } from './MemberFields'
import { memberOf, type Party } from './members'
import type { Member, NewMember, Team } from './queries'
import classes from './Team.module.css'
import { text } from './text'

/** Who is in the team; `parties` are those more may come from, where the reader may add and end members. */
export function TeamMembers({ team, parties }: { team: Team; parties: readonly Party[] | undefined }) {
  const t = useText(text)
  const queries = useQueryClient()
  const changed = () => queries.invalidateQueries({ queryKey: ['teams'] })
  const end = useSubmission(
    (id: string, header) => bodyOf(api.POST('/api/v1/team-members/{id}/end', { params: { path: { id }, header } })),
    { onSuccess: changed },
  )
  return (
    <Section title={t('members')}>
      <Card>
        <ProblemAlert error={end.error} />
        <ul className={classes.people}>
          {team.members.map((member) => (
            <li key={member.id}>
              <Person member={member} />
              {parties && (
                <ConfirmButton
                  danger
                  question={t('endQuestion', { name: member.name })}
                  confirm={t('endYes')}
                  loading={end.isPending && end.variables === member.id}
                  onConfirm={() => end.mutate(member.id)}
                >
                  {t('end')}
                </ConfirmButton>
              )}
            </li>
          ))}
        </ul>
      </Card>
      {parties && parties.length > 0 && team.agreement && (
        <AddMember team={team.id} agreement={team.agreement} parties={parties} onAdded={changed} />
      )}
    </Section>
  )
}

function Person({ member }: { member: Member }) {
  const t = useText(text)
  return (
    <span>
      {member.name}{' '}
      <span className={classes.note}>
        {t(`role.${member.role}`)}
        {member.participant && ` · ${member.participant.name}`}
      </span>
    </span>
  )
}

type Adding = { team: string; agreement: string; parties: readonly Party[]; onAdded: () => Promise<unknown> }

function AddMember({ team, agreement, parties, onAdded }: Adding) {
  const t = useText(text)
  const [member, setMember] = useState<NewMember>()
  const [errors, setErrors] = useState<FieldError[]>([])
  const add = useSubmission(
    (body: NewMember, header) =>
      bodyOf(api.POST('/api/v1/teams/{id}/members', { params: { path: { id: team }, header }, body })),
    {
      onSuccess: () => {
        setMember(undefined)
        return onAdded()
      },
    },
  )
  const [first] = parties

  if (!member) {
    return (
      <div className={classes.below} data-screen>
        <Button variant="light" onClick={() => first && setMember(memberOf(first))}>
          {t('add')}
        </Button>
      </div>
    )
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!member) return
    const name = member.name.trim()
    setErrors(name ? [] : [{ field: 'name', message: t('personMissing') }])
    if (name) add.mutate({ ...member, name })
  }
  return (
    <div className={classes.below}>
      <Form label={t('add')} onSubmit={submit}>
        <ErrorSummary errors={errors} />
        <ProblemAlert error={add.error} />
        <MemberFields
          at=""
          agreement={agreement}
          member={member}
          onChange={setMember}
          parties={parties}
          errors={errors}
        />
        <Actions>
          <Button type="submit" loading={add.isPending}>
            {t('addSend')}
          </Button>
          <Button variant="default" onClick={() => setMember(undefined)}>
            {t('close')}
          </Button>
        </Actions>
      </Form>
    </div>
  )
}
