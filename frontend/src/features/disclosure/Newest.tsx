import { useInfiniteQuery } from '@tanstack/react-query'
import { Row, Rows } from '../../design/Card'
import { useLanguage, useText } from '../../design/language'
import { date } from '../../design/numbers'
import { Empty, Loading } from '../../design/States'
import { publicAgreementsQuery } from './queries'
import { text } from './text'

/** The latest few agreements, for the home page. */
export function NewestAgreements({ count }: { count: number }) {
  const t = useText(text)
  const language = useLanguage()
  const { data, error } = useInfiniteQuery(publicAgreementsQuery({}, count))
  if (error) return null
  if (!data) return <Loading rows={count} />
  const agreements = data.pages.flatMap((page) => page.items)
  if (agreements.length === 0) return <Empty title={t('none')} hint={t('noneHint')} />
  return (
    <Rows label={t('title')}>
      {agreements.map((agreement) => (
        <Row
          key={agreement.number}
          to="/agreements"
          title={agreement.title}
          note={agreement.parties.map((party) => party.name).join(' ⇄ ')}
          aside={date(agreement.signedOn, language)}
        />
      ))}
    </Rows>
  )
}
