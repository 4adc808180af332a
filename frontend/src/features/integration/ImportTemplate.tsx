import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { categoriesQuery, codesQuery, programmesQuery } from '../../api/reference'
import { download } from '../../design/csv'
import { DataTable, type Column } from '../../design/DataTable'
import { Actions } from '../../design/Fields'
import { useNamed, useText } from '../../design/language'
import { Section } from '../../design/Page'
import { columnText } from './columnText'
import classes from './Import.module.css'
import { columns, template, type ColumnName } from './template'
import { text } from './text'

/** The file to fill in, and what goes where in it. */
export function ImportTemplate() {
  const t = useText(text)
  const word = useText(columnText)
  return (
    <Section title={t('template')}>
      <div className={classes.stack}>
        <p className={classes.note}>{t('templateHint')}</p>
        <Actions>
          <Button variant="default" onClick={() => download(`${t('templateName')}.csv`, template())}>
            {t('templateGet')}
          </Button>
        </Actions>
        <details className={classes.guide}>
          <summary>{word('caption')}</summary>
          <ColumnGuide />
        </details>
      </div>
    </Section>
  )
}

function ColumnGuide() {
  const t = useText(columnText)
  const values = useValues()
  const about: Column<ColumnName>[] = [
    { key: 'column', title: t('column'), text: (name) => name, cell: (name) => <code>{name}</code> },
    { key: 'name', title: t('name'), text: (name) => t(`${name}.name`) },
    { key: 'how', title: t('how'), text: (name) => t(`${name}.how`, { values: values(name) }) },
  ]
  return (
    <DataTable
      caption={t('caption')}
      columns={about}
      rows={columns}
      id={(name) => name}
      name={(name) => name}
      empty={null}
    />
  )
}

/** The codes a column takes, with their names. */
function useValues() {
  const t = useText(columnText)
  const named = useNamed()
  const { data: participantKind } = useQuery(codesQuery('participant_kind'))
  const { data: category } = useQuery(categoriesQuery)
  const { data: programme } = useQuery(programmesQuery)
  const { data: urgency } = useQuery(codesQuery('urgency'))
  const { data: eligibility } = useQuery(codesQuery('eligibility'))
  const codes: Partial<Record<ColumnName, readonly { code: string; zh: string; en: string }[]>> = {
    participantKind,
    category,
    programme,
    urgency,
    eligibility,
  }
  return (name: ColumnName) => (codes[name] ?? []).map((one) => `${one.code} ${named(one)}`).join(t('separator'))
}
