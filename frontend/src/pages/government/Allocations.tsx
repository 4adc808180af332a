import { useNavigate } from 'react-router'
import { useText } from '../../design/language'
import { Page, Section } from '../../design/Page'
import { Empty } from '../../design/States'
import { AllocationForm } from '../../features/allocation/AllocationForm'
import { AllocationList } from '../../features/allocation/AllocationList'
import { text } from '../../features/allocation/text'
import { may, useMe } from '../../session/me'

/** 建议对接方案: make one, and those that were made. */
export default function Allocations() {
  const t = useText(text)
  const me = useMe()
  const navigate = useNavigate()
  if (!may(me, 'plan') || !me?.territory) {
    return (
      <Page title={t('title')}>
        <Empty title={t('notYours')} />
      </Page>
    )
  }
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Section title={t('start')}>
        <AllocationForm own={me.territory} onStarted={({ id }) => navigate(`/desk/allocations/${id}`)} />
      </Section>
      <AllocationList />
    </Page>
  )
}
