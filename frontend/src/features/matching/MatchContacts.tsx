import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { api, bodyOf } from '../../api/client'
import { Card } from '../../design/Card'
import { useText } from '../../design/language'
import { Section } from '../../design/Page'
import { ProblemAlert } from '../../design/ProblemAlert'
import classes from './Match.module.css'
import { text } from './text'

/** The office contact of the other side: asked for by hand and not kept, because every reading is told to its owner. */
export function MatchContacts({ id }: { id: string }) {
  const t = useText(text)
  const contacts = useMutation({
    mutationFn: () => bodyOf(api.GET('/api/v1/matches/{id}/contacts', { params: { path: { id } } })),
  })
  const reachable = contacts.data?.items.filter(({ phone }) => phone)

  return (
    <Section title={t('contacts')}>
      <Card>
        <div className={classes.contact}>
          <p>{t('contactsHint')}</p>
          <ProblemAlert error={contacts.error} />
          <div aria-live="polite">
            {reachable?.length === 0 && <p>{t('contactsNone')}</p>}
            {reachable?.map(({ participant, name, phone }) => (
              <p key={participant.id}>
                {participant.name} · {name} <a href={`tel:${phone}`}>{phone}</a>
              </p>
            ))}
          </div>
          {!contacts.data && (
            <div data-screen>
              <Button variant="default" onClick={() => contacts.mutate()} loading={contacts.isPending}>
                {t('contactsShow')}
              </Button>
            </div>
          )}
        </div>
      </Card>
    </Section>
  )
}
