import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { useText } from '../../design/language'
import { Page } from '../../design/Page'
import { Status } from '../../design/Status'
import { AllocationLines } from '../../features/allocation/AllocationLines'
import { tones } from '../../features/allocation/AllocationList'
import { AllocationRun } from '../../features/allocation/AllocationRun'
import { useTerritoryName } from '../../features/allocation/PlaceName'
import { allocationQuery } from '../../features/allocation/queries'
import { text } from '../../features/allocation/text'
import { Tradeoff } from '../../features/allocation/Tradeoff'

/** One plan: how far, its proof, what fairness costs, and its lines to send. */
export default function Allocation() {
  const t = useText(text)
  const { id = '' } = useParams()
  const { data: plan } = useSuspenseQuery(allocationQuery(id))
  const place = useTerritoryName(plan.territory)
  return (
    <Page
      title={place}
      lead={<Link to="/desk/allocations">{t('title')}</Link>}
      actions={<Status tone={tones[plan.state]}>{t(`state.${plan.state}`)}</Status>}
    >
      <AllocationRun plan={plan} />
      {plan.state === 'PLANNED' && (
        <>
          {plan.curve.length > 1 && <Tradeoff curve={plan.curve} />}
          {plan.dryRun ? <p>{t('dry')}</p> : <AllocationLines id={id} />}
        </>
      )}
    </Page>
  )
}
