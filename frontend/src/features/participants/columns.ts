import type { Column } from '../../design/DataTable'
import { useText } from '../../design/language'
import { useKindWord } from './ParticipantState'
import type { Participant } from './queries'
import { text } from './text'

/** What is said of a participant in a table, beside its name. */
export function useColumns(): Column<Participant>[] {
  const t = useText(text)
  const kindWord = useKindWord()
  return [
    { key: 'kind', title: t('type'), text: ({ kind }) => kindWord(kind) },
    { key: 'place', title: t('place'), text: ({ territory }) => territory.name },
    { key: 'legalForm', title: t('legalForm'), text: ({ legalForm }) => legalForm ?? '' },
    { key: 'creditCode', title: t('creditCode'), text: ({ creditCode }) => creditCode ?? '' },
  ]
}
