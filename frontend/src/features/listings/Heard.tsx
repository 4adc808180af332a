import { Button } from '@mantine/core'
import { useCategoryName } from '../../api/reference'
import { useLanguage, useText } from '../../design/language'
import { date } from '../../design/numbers'
import classes from './ListingForm.module.css'
import { text } from './postText'
import type { Doubt, Sentence } from './sentence'
import { text as words } from './text'
import type { Written } from './written'

type Field = 'category' | 'quantity' | 'unitPrice' | 'validUntil'
type Props = {
  sentence: Sentence
  typed: Partial<Written>
  onPick: (field: Field, value: string) => void
  /** Back to what was being written before the sentence, where there was something. */
  onUndo?: () => void
}

const asked: readonly string[] = ['category', 'quantity', 'unitPrice', 'validUntil'] satisfies Field[]
const isField = (field: string): field is Field => asked.includes(field)

/** What was heard of a sentence and may mean several things: each is settled with one tap. */
export function Heard({ sentence, typed, onPick, onUndo }: Props) {
  const t = useText(text)
  const word = useText(words)
  const language = useLanguage()
  const category = useCategoryName()
  const names = {
    category: word('category'),
    quantity: t('quantity'),
    unitPrice: word('price'),
    validUntil: t('until'),
  }
  const doubts = sentence.doubts.filter((doubt): doubt is Doubt & { field: Field } => isField(doubt.field))
  const label = (field: Field, candidate: string) => {
    if (field === 'category') return category(candidate) || candidate
    return field === 'validUntil' ? date(candidate, language) : candidate
  }

  return (
    <div className={classes.heard} role="status">
      <p>{t(doubts.length > 0 ? 'heardDoubts' : 'heard')}</p>
      {doubts.map(({ field, candidates }) => (
        <div key={field} className={classes.doubt} role="group" aria-label={names[field]}>
          <span>{names[field]}</span>
          {candidates.length === 0 && t('notHeard')}
          {candidates.map((candidate) => (
            <button
              key={candidate}
              type="button"
              aria-pressed={typed[field] === candidate}
              onClick={() => onPick(field, candidate)}
            >
              {label(field, candidate)}
            </button>
          ))}
        </div>
      ))}
      {sentence.contactPhone && <p>{t('phoneMoved', { phone: sentence.contactPhone })}</p>}
      {onUndo && (
        <Button variant="default" onClick={onUndo}>
          {t('undoSentence')}
        </Button>
      )}
    </div>
  )
}
