import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import { useText } from '../../design/language'
import { Page, useStep } from '../../design/Page'
import { folder, listingQuery, type Listing, type Side } from '../../features/listings/queries'
import { ProposalForm } from '../../features/matching/ProposalForm'
import { ProposalTo } from '../../features/matching/ProposalTo'
import { text as proposalText } from '../../features/matching/proposalText'
import { SuggestionBoard } from '../../features/matching/SuggestionBoard'
import { text } from '../../features/matching/suggestionText'
import { SuggestionWhyNot } from '../../features/matching/SuggestionWhyNot'
import { may, useMe } from '../../session/me'

export const NeedSuggestions = () => <Suggestions side="NEED" />
export const OfferSuggestions = () => <Suggestions side="OFFER" />

/** Who fits one of my listings; the chosen ones are proposed to together, in a second step. */
function Suggestions({ side }: { side: Side }) {
  const t = useText(text)
  const { id = '' } = useParams()
  const { data: mine } = useSuspenseQuery(listingQuery(side, id))
  const me = useMe()
  const [address, setAddress] = useSearchParams()
  const [marked, setMarked] = useState<readonly Listing[]>([])
  const [sent, setSent] = useState(false)
  const here = address.has('propose')
  const chosen = sent && !here ? [] : marked // coming back after all were sent starts anew
  const proposing = here && chosen.length > 0
  useStep(proposing ? 'propose' : 'choose')

  function choose(listing: Listing) {
    const others = chosen.filter((one) => one.id !== listing.id)
    setMarked(others.length < chosen.length ? others : [...chosen, listing])
    setSent(false)
  }

  if (proposing)
    return <Propose mine={mine} others={chosen} onBack={() => setAddress({})} onAllSent={() => setSent(true)} />
  return (
    <Page
      title={t('title')}
      lead={
        <>
          <Link to={`/desk/listings/${folder[side]}/${id}`}>{t(`lead.${side}`, { title: mine.title })}</Link> ·{' '}
          {t('explain')}
        </>
      }
    >
      <SuggestionBoard
        mine={mine}
        chosen={chosen}
        onChoose={may(me, 'propose') ? choose : undefined}
        onPropose={() => setAddress({ propose: '' })}
      />
      <SuggestionWhyNot mine={mine} />
    </Page>
  )
}

type Props = { mine: Listing; others: readonly Listing[]; onBack: () => void; onAllSent: () => void }

function Propose({ mine, others, onBack, onAllSent }: Props) {
  const t = useText(proposalText)
  return (
    <Page title={t('title')} lead={t('lead')} narrow>
      <ProposalTo listings={others} />
      <ProposalForm
        mine={mine}
        others={others}
        onAllSent={onAllSent}
        beside={
          <Button variant="default" onClick={onBack}>
            {t('back')}
          </Button>
        }
      />
    </Page>
  )
}
