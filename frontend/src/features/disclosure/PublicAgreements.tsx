import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useUnitName } from '../../api/reference'
import { Card, Cards, Facts } from '../../design/Card'
import { useLanguage, useText } from '../../design/language'
import { Measure, UnitPrice } from '../../design/Measure'
import { date } from '../../design/numbers'
import { Empty, More } from '../../design/States'
import { Status, type Tone } from '../../design/Status'
import { publicAgreementsQuery, type PublicAgreement } from './queries'
import { text } from './text'

type State = keyof (typeof text)['zh']['state']
const tones: Record<State, Tone> = {
  INTENTION: 'waiting',
  SIGNED: 'good',
  ACTIVE: 'open',
  FULFILLED: 'good',
  TERMINATED: 'over',
  BREACHED: 'urgent',
}

type Props = { territory?: string; category?: string; participant?: string }

/** The public line of every agreement; those of a participant are its record. */
export function PublicAgreements({ territory, category, participant }: Props) {
  const t = useText(text)
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(
    publicAgreementsQuery({ territory, category, participant }),
  )
  const agreements = data.pages.flatMap((page) => page.items)
  if (agreements.length === 0) return <Empty title={t('none')} hint={participant ? undefined : t('noneHint')} />
  return (
    <>
      <Cards label={t('title')}>
        {agreements.map((agreement) => (
          <Line key={agreement.number} agreement={agreement} />
        ))}
      </Cards>
      {hasNextPage && <More onMore={fetchNextPage} loading={isFetchingNextPage} />}
    </>
  )
}

function Line({ agreement }: { agreement: PublicAgreement }) {
  const t = useText(text)
  const language = useLanguage()
  const unit = useUnitName()
  const state = agreement.state as State
  const several = agreement.legs.length > 1
  const day = (value: string | null | undefined) => (value ? date(value, language) : '…')
  return (
    <li>
      <Card>
        <h3>{agreement.title}</h3>
        <Status tone={tones[state]}>{t(`state.${state}`)}</Status>
        <Facts
          facts={[
            [
              t('parties'),
              agreement.parties.map((party) => (
                <div key={party.name}>
                  {party.name}（{party.territory.name}）
                </div>
              )),
            ],
            [
              t('quantity'),
              several
                ? agreement.legs.map(({ title, giver, taker, quantity }) => (
                    <div key={title}>
                      {t('leg', { giver, taker, title })} <Measure of={quantity} unit={unit(quantity?.unit)} />
                    </div>
                  ))
                : [<Measure key="q" of={agreement.quantity} unit={unit(agreement.quantity?.unit)} />],
            ],
            !(several && agreement.unitPrice === null) && [
              t('price'),
              agreement.unitPrice ? <UnitPrice key="p" of={agreement.unitPrice} unitOf={unit} /> : t('private'),
            ],
            [t('window'), t('span', { from: day(agreement.from), until: day(agreement.until) })],
            [t('number'), `${agreement.number} · ${t('signed', { date: day(agreement.signedOn) })}`],
          ]}
        />
      </Card>
    </li>
  )
}
