import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Card, Row, Rows } from '../../design/Card'
import { useLanguage, useText } from '../../design/language'
import { moment } from '../../design/numbers'
import { Section } from '../../design/Page'
import { Empty, More } from '../../design/States'
import { contactReadsQuery } from './queries'
import { text } from './text'

/** Who read our office contact and when: nobody reads it unseen. */
export function ContactReads({ id }: { id: string }) {
  const t = useText(text)
  const language = useLanguage()
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(contactReadsQuery(id))
  const reads = data.pages.flatMap((page) => page.items)
  return (
    <Section title={t('reads')}>
      {reads.length === 0 ? (
        <Empty title={t('noReads')} />
      ) : (
        <Card>
          <Rows label={t('reads')}>
            {reads.map(({ by, at }) => (
              <Row key={by.id + at} to={`/participants/${by.id}`} title={by.name} aside={moment(at, language)} />
            ))}
          </Rows>
        </Card>
      )}
      {hasNextPage && <More onMore={fetchNextPage} loading={isFetchingNextPage} />}
    </Section>
  )
}
