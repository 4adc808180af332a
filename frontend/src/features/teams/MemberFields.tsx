import '@mantine/core/styles/Input.layer.css'
import { NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Beside } from '../../design/Fields'
import { useText } from '../../design/language'
import type { FieldError } from '../../design/ProblemAlert'
import { roleOf, type Party } from './members'
import { candidatesQuery, roles, type NewMember } from './queries'
import { text } from './text'

type Props = {
  /** Before the names of the fields, as in the body. */
  at: string
  /** Whose users may be chosen from. */
  agreement: string
  member: NewMember
  onChange: (member: NewMember) => void
  parties: readonly Party[]
  errors: readonly FieldError[]
}

/** Who a member is: whose, which user of theirs if any, called what, in which role. */
export function MemberFields({ at, agreement, member, onChange, parties, errors }: Props) {
  const t = useText(text)
  const { data: candidates = [] } = useQuery(candidatesQuery(agreement))
  const users = candidates.filter(({ participant }) => participant === member.participant)
  const complaint = (field: string) => errors.find((error) => error.field === at + field)?.message

  function from(id: string) {
    const party = parties.find((candidate) => candidate.id === id)
    if (!party) return
    const role = member.role === 'LEADER' ? member.role : roleOf(party)
    onChange({ participant: id, name: '', role })
  }
  function user(subject: string) {
    const chosen = users.find((candidate) => candidate.subject === subject)
    onChange({ ...member, subject: chosen?.subject, name: chosen?.name ?? member.name })
  }

  return (
    <Beside>
      <NativeSelect
        id={`${at}participant`}
        label={t('participant')}
        error={complaint('participant')}
        value={member.participant ?? undefined}
        onChange={({ target }) => from(target.value)}
        data={parties.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <NativeSelect
        id={`${at}subject`}
        label={t('user')}
        description={t('userHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={complaint('subject')}
        value={member.subject ?? ''}
        onChange={({ target }) => user(target.value)}
        data={[
          { value: '', label: t('noUser') },
          ...users.map(({ subject, name }) => ({ value: subject, label: name })),
        ]}
      />
      <TextInput
        id={`${at}name`}
        label={t('person')}
        error={complaint('name')}
        value={member.name}
        onChange={({ target }) => onChange({ ...member, name: target.value })}
        maxLength={60}
        required
      />
      <NativeSelect
        id={`${at}role`}
        label={t('memberRole')}
        error={complaint('role')}
        value={member.role}
        onChange={({ target }) =>
          onChange({ ...member, role: roles.find((role) => role === target.value) ?? member.role })
        }
        data={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
      />
    </Beside>
  )
}
