import { Button } from '@mantine/core'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { Card } from '../../design/Card'
import { useText } from '../../design/language'
import { Section } from '../../design/Page'
import { Empty, More } from '../../design/States'
import classes from './Suggestion.module.css'
import { SuggestionCard } from './SuggestionCard'
import { counterpartOf, folder, suggestionsQuery, type Listing } from './suggestionQueries'
import { text } from './suggestionText'

type Props = {
  mine: Listing
  chosen: readonly Listing[]
  /** Left out for who may not propose. */
  onChoose?: (chosen: Listing) => void
  onPropose: () => void
}

/** The best counterparts of one of my listings, several of which can be chosen to propose to. */
export function SuggestionBoard({ mine, chosen, onChoose, onPropose }: Props) {
  const t = useText(text)
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(suggestionsQuery(mine))
  const suggestions = data.pages.flatMap((page) => page.items)

  if (suggestions.length === 0) {
    return (
      <Empty
        title={t('none')}
        hint={t('noneHint')}
        action={
          <Button component={Link} to={`/desk/listings/${folder[mine.side]}/${mine.id}?edit`} variant="default">
            {t('edit')}
          </Button>
        }
      />
    )
  }
  return (
    <Section title={t('list')}>
      <div className={classes.list}>
        {suggestions.every(({ fit }) => fit === 'weak') && (
          <Card tone="warning">
            <p>{t('allWeak')}</p>
          </Card>
        )}
        <ol className={classes.list}>
          {suggestions.map((suggestion, place) => {
            const id = counterpartOf(suggestion)?.id ?? ''
            return (
              <li key={id}>
                <SuggestionCard
                  mine={mine}
                  suggestion={suggestion}
                  open={place === 0}
                  tick={onChoose && { checked: chosen.some((one) => one.id === id), onChange: onChoose }}
                />
              </li>
            )
          })}
        </ol>
      </div>
      {hasNextPage && <More onMore={fetchNextPage} loading={isFetchingNextPage} />}
      {chosen.length > 0 && (
        <div className={classes.tray} data-screen>
          <span role="status">{t('chosen', { count: chosen.length })}</span>
          <Button onClick={onPropose}>{t('propose')}</Button>
        </div>
      )}
    </Section>
  )
}
