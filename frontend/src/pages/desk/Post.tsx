import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { ProblemError } from '../../api/client'
import { Cards, LinkCard } from '../../design/Card'
import { useText } from '../../design/language'
import { Page, useStep } from '../../design/Page'
import { Empty } from '../../design/States'
import { CheckWritten } from '../../features/listings/CheckWritten'
import { ListingForm } from '../../features/listings/ListingForm'
import { useDrafting, usePublishing } from '../../features/listings/moves'
import { Posted } from '../../features/listings/Posted'
import { SentenceBox } from '../../features/listings/SentenceBox'
import { writtenBy, type Heard, type Sentence } from '../../features/listings/sentence'
import { text } from '../../features/listings/postText'
import { folder, type Side } from '../../features/listings/queries'
import { blank, newListing, required, type Written } from '../../features/listings/written'
import { Preview } from '../../features/matching/Preview'
import { dropDraft, keepDraft, keptDraft } from '../../session/drafts'
import { may, useMe } from '../../session/me'

const sides: readonly Side[] = ['NEED', 'OFFER']
const draftOf = (side: Side) => `post:${side}`

/** Post a need or an offer: choose, write, check, publish. The step is in the address, so that back is back. */
export default function Post() {
  const t = useText(text)
  const me = useMe()
  const [address, setAddress] = useSearchParams()
  const [heard, setHeard] = useState<Heard>()
  const territory = me?.territory ?? ''
  const side = sides.find((one) => folder[one] === address.get('side'))

  if (!may(me, 'post')) {
    return (
      <Page title={t('title')} narrow>
        <Empty title={t('notYours')} hint={t('notYoursHint')} />
      </Page>
    )
  }

  function hear(sentence: Sentence, said: Side) {
    const draft = draftOf(said)
    setHeard({ sentence, before: keptDraft<Written>(draft) })
    keepDraft(draft, writtenBy(sentence, { ...blank, territory }))
    setAddress({ side: folder[said] })
  }
  return side ? (
    <PostOne key={side} side={side} territory={territory} heard={heard} onUnheard={() => setHeard(undefined)} />
  ) : (
    <ChooseSide onRead={hear} />
  )
}

function ChooseSide({ onRead }: { onRead: (sentence: Sentence, side: Side) => void }) {
  const t = useText(text)
  return (
    <Page title={t('title')} lead={t('lead')} narrow>
      <SentenceBox onRead={onRead} />
      <Cards label={t('title')}>
        {sides.map((side) => (
          <LinkCard key={side} to={`?side=${folder[side]}`} title={t(`choose.${side}`)}>
            <p>{t(`chooseHint.${side}`)}</p>
            {keptDraft<Written>(draftOf(side))?.title && <strong>{t('started')}</strong>}
          </LinkCard>
        ))}
      </Cards>
    </Page>
  )
}

type Props = { side: Side; territory: string; heard?: Heard; onUnheard: () => void }

function PostOne({ side, territory, heard, onUnheard }: Props) {
  const t = useText(text)
  const draft = draftOf(side)
  const [address, setAddress] = useSearchParams()
  const [written, setWritten] = useState(() => ({ ...blank, ...keptDraft<Partial<Written>>(draft) }))
  const [review, setReview] = useState(false)
  const drafting = useDrafting(side)
  const publishing = usePublishing()
  useStep(drafting.data ? 'posted' : (address.get('step') ?? 'write'))
  const go = (step?: 'check', replace = false) => setAddress({ side: folder[side], ...(step && { step }) }, { replace })

  function check(next: Written) {
    keepDraft(draft, next)
    setWritten(next)
    drafting.reset()
    onUnheard()
    go('check')
  }

  /** Two calls: once the first is answered nothing can be lost any more, whatever becomes of the second. */
  async function send(next: Written, needsReview: boolean) {
    setReview(needsReview)
    try {
      const listing = await drafting.mutateAsync(newListing(next))
      dropDraft(draft)
      await publishing.mutateAsync({ listing, review: needsReview })
    } catch (error) {
      // Shown by the mutation it belongs to; what is wrong with a field is shown at the field.
      if (error instanceof ProblemError && error.problem.violations?.length) go(undefined, true)
    }
  }

  function another() {
    drafting.reset()
    publishing.reset()
    setAddress({})
  }

  if (drafting.data) {
    return (
      <Page title={t('title')} narrow>
        <Posted made={drafting.data} publishing={publishing} review={review} onAnother={another} />
      </Page>
    )
  }
  if (address.get('step') === 'check' && required.every((field) => written[field].trim())) {
    return (
      <Page title={t('check')} lead={t('checkLead')} narrow>
        <CheckWritten
          side={side}
          written={written}
          onChange={() => go(undefined, true)}
          onConfirm={(needsReview) => void send(written, needsReview)}
          busy={drafting.isPending}
          error={drafting.error}
        />
        <Preview side={side} body={newListing(written)} />
      </Page>
    )
  }
  return (
    <Page title={t(`choose.${side}`)} narrow>
      <ListingForm
        side={side}
        initial={{ ...blank, territory }}
        draft={draft}
        action={t('toCheck')}
        onDone={check}
        error={drafting.error}
        copyable
        heard={heard}
        onUnheard={onUnheard}
      />
    </Page>
  )
}
