import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { categoriesQuery, programmesQuery, territoryQuery, useCategoryName, useCodeName } from '../../api/reference'
import { Card, Facts } from '../../design/Card'
import { Actions } from '../../design/Fields'
import { useLanguage, useNamed, useText } from '../../design/language'
import { date } from '../../design/numbers'
import { ProblemAlert } from '../../design/ProblemAlert'
import classes from './ListingForm.module.css'
import { text } from './postText'
import type { Side } from './queries'
import { QuantityHint } from './QuantityHint'
import { text as words } from './text'
import { useReach } from './useReach'
import type { Written } from './written'

type Props = {
  side: Side
  written: Written
  onChange: () => void
  onConfirm: (review: boolean) => void
  busy: boolean
  error: Error | null
}

/** Check-your-answers: what everybody will see, before they can. */
export function CheckWritten({ side, written, onChange, onConfirm, busy, error }: Props) {
  const t = useText(text)
  const word = useText(words)
  const language = useLanguage()
  const named = useNamed()
  const category = useCategoryName()
  const reach = useReach()
  const urgency = useCodeName('urgency')
  const eligibility = useCodeName('eligibility')
  const paper = useCodeName('paper')
  const { data: categories } = useQuery(categoriesQuery)
  const { data: programmes } = useQuery(programmesQuery)
  const { data: place } = useQuery(territoryQuery(written.territory))
  const chosen = categories?.find(({ code }) => code === written.category)
  const review = chosen?.review ?? false
  const papers = side === 'OFFER' ? (chosen?.papers ?? []) : [] // asked of the side that gives
  const programme = programmes?.find(({ code }) => code === written.programme)
  const day = (value: string, otherwise: string) => (value ? date(value, language) : otherwise)

  return (
    <div className={classes.steps}>
      <ProblemAlert error={error} />
      <Card>
        <Facts
          facts={[
            [word(`side.${side}`), <strong key="title">{written.title}</strong>],
            [
              t('quantity'),
              <div key="quantity">
                {written.quantity}
                <div className={classes.note}>
                  <QuantityHint typed={written.quantity} />
                </div>
              </div>,
            ],
            [word('category'), category(written.category)],
            [word('place'), place?.path ?? written.territory],
            [word('price'), written.unitPrice || t('byDefault.unitPrice')],
            [
              word('window'),
              word('from', {
                from: day(written.validFrom, t('byDefault.validFrom')),
                until: day(written.validUntil, t('byDefault.validUntil')),
              }),
            ],
            [word('reach'), reach(written.reach)],
            written.urgency !== '' && [t('urgency'), urgency(written.urgency)],
            programme && [word('programme'), named(programme)],
            written.contactPhone !== '' && [t('contactPhone'), written.contactPhone + t('notShown')],
            written.eligibility !== '' && [word('eligibility'), eligibility(written.eligibility)],
            written.text !== '' && [
              word('details'),
              <span key="text" className={classes.words}>
                {written.text}
              </span>,
            ],
          ]}
        />
      </Card>
      {(review || papers.length > 0) && (
        <p className={classes.review}>
          {review && t('review')}
          {papers.length > 0 && ` ${t('papers', { papers: papers.map(paper).join('、') })}`}
        </p>
      )}
      <Actions>
        <Button onClick={() => onConfirm(review)} loading={busy} disabled={!categories}>
          {review ? t('submit') : t('publish')}
        </Button>
        <Button variant="default" onClick={onChange} disabled={busy}>
          {t('change')}
        </Button>
      </Actions>
    </div>
  )
}
