import '@mantine/core/styles/Input.layer.css'
import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { complaintsUnder } from '../../api/client'
import { categoriesQuery } from '../../api/reference'
import { ConfirmButton } from '../../design/ConfirmButton'
import { Actions } from '../../design/Fields'
import { useNamed, useText } from '../../design/language'
import { Section } from '../../design/Page'
import { ProblemAlert } from '../../design/ProblemAlert'
import { synonymsQuery, type Rule, type useChange } from './queries'
import classes from './Rules.module.css'
import { text } from './text'

const USUAL = 'produce.tuber'

/** Words for the same goods by category, a group a line, to change; in force as the weights are. */
export function SynonymForm({ rule, change }: { rule: Rule; change: ReturnType<typeof useChange> }) {
  const t = useText(text)
  const named = useNamed()
  const [category, setCategory] = useState(USUAL)
  const [typed, setTyped] = useState<string>()
  const { data: categories = [] } = useQuery(categoriesQuery)
  const { data: synonyms } = useQuery(synonymsQuery(category, rule.version))
  const leaves = categories.filter(({ code }) => !categories.some(({ parent }) => parent === code))
  const name = named(leaves.find(({ code }) => code === category) ?? { zh: category, en: category })
  const kept = written(synonyms?.groups ?? [])
  const shown = typed ?? kept
  const complaints = complaintsUnder('synonyms/0/groups', change.error)

  return (
    <Section title={t('synonyms')}>
      <div className={classes.stack}>
        <p className={classes.note}>{t('synonymsLead')}</p>
        {complaints.length === 0 && <ProblemAlert error={change.error} />}
        <NativeSelect
          label={t('category')}
          value={category}
          onChange={({ target }) => {
            setCategory(target.value)
            setTyped(undefined)
          }}
          data={leaves.map((leaf) => ({ value: leaf.code, label: named(leaf) }))}
        />
        <Textarea
          id="synonyms"
          label={t('groups')}
          autosize
          minRows={4}
          maxRows={16}
          value={shown}
          disabled={synonyms === undefined}
          error={
            complaints.length > 0 &&
            complaints.map(({ at, message }) => t('line', { line: Number(at.split('/')[0]) + 1, message })).join('；')
          }
          onChange={({ target }) => setTyped(target.value)}
        />
        <Actions>
          <ConfirmButton
            question={t('saveQuestion')}
            confirm={t('saveYes')}
            disabled={written(read(shown)) === kept}
            loading={change.isPending}
            onConfirm={() =>
              change.mutate(
                {
                  basedOn: rule.version,
                  weights: rule.weights,
                  synonyms: [{ category, groups: read(shown) }],
                  note: t('synonymsNote', { category: name }),
                },
                { onSuccess: () => setTyped(undefined) },
              )
            }
          >
            {t('saveSynonyms')}
          </ConfirmButton>
          <Button variant="default" disabled={shown === kept} onClick={() => setTyped(undefined)}>
            {t('reset')}
          </Button>
        </Actions>
      </div>
    </Section>
  )
}

const written = (groups: readonly (readonly string[])[]) => groups.map((words) => words.join('、')).join('\n')

/** A line is a group; words stand apart by 、 or a comma, a slash, a space. */
const read = (lines: string) =>
  lines
    .split('\n')
    .map((line) => line.split(/[、，,/\s]+/).filter((word) => word !== ''))
    .filter((words) => words.length > 0)
