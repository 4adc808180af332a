import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { Link } from 'react-router'
import { complaintAbout, ProblemError } from '../../api/client'
import { unitsQuery } from '../../api/reference'
import { Actions, Form } from '../../design/Fields'
import { fieldErrors } from '../../design/form'
import { useText } from '../../design/language'
import { ErrorSummary, ProblemAlert } from '../../design/ProblemAlert'
import { blank, proposalOf, unitsDiffer, type Terms } from './proposal'
import { ProposalOutcomes } from './ProposalOutcomes'
import { ProposalPurpose } from './ProposalPurpose'
import { ProposalTerms } from './ProposalTerms'
import { useProposals, type Listing } from './suggestionQueries'
import { text } from './proposalText'

type Props = {
  mine: Listing | undefined
  others: readonly Listing[]
  children?: ReactNode
  beside?: ReactNode
  onAllSent?: () => void
}

/** One form for one counterpart or several; each gets its own proposal, and what was refused can be corrected. */
export function ProposalForm({ mine, others, children, beside, onAllSent }: Props) {
  const t = useText(text)
  const { data: units = [] } = useQuery(unitsQuery)
  const { register, control, handleSubmit, formState } = useForm<Terms>({
    defaultValues: blank,
    shouldFocusError: false, // the summary takes the focus
  })
  const purpose = useWatch({ control, name: 'purpose' })
  const proposing = useProposals()
  const [sent, setSent] = useState<ReadonlyMap<string, string>>(new Map())
  const left = others.filter(({ id }) => !sent.has(id))
  const refusals = new Map(proposing.data?.map(({ input, error }) => [input.to, error]))
  const refused = left.map(({ id }) => refusals.get(id)).find((error) => error !== undefined) ?? null

  function propose(terms: Terms) {
    proposing.mutate(
      left.map((other) => ({ to: other.id, body: proposalOf(terms, other, mine) })),
      {
        onSuccess: (outcomes) => {
          const made = outcomes.flatMap(({ input, result }) => (result ? [[input.to, result.id] as const] : []))
          setSent((before) => new Map([...before, ...made]))
          if (made.length === left.length) onAllSent?.()
        },
      },
    )
  }
  const wrong = (field: keyof Terms) => formState.errors[field]?.message ?? complaintAbout(field, refused)

  if (left.length === 0) return <ProposalOutcomes listings={others} sent={sent} refusals={refusals} />
  return (
    <Form label={t('title')} onSubmit={(event) => void handleSubmit(propose)(event)}>
      <ErrorSummary errors={fieldErrors(formState.errors)} />
      <ProblemAlert error={refused} />
      {refused instanceof ProblemError && refused.slug === 'match-open' && (
        <Link to="/desk/matches?show=all">{t('toMatches')}</Link>
      )}
      {proposing.data && others.length > 1 && <ProposalOutcomes listings={others} sent={sent} refusals={refusals} />}
      {children}
      <ProposalPurpose register={register} />
      <ProposalTerms
        register={register}
        wrong={wrong}
        trade={purpose === 'TRADE'}
        twoUnits={left.some((other) => unitsDiffer(units, other, mine))}
      />
      <Actions>
        <Button type="submit" loading={proposing.isPending}>
          {left.length === 1 ? t('send') : t('sendAll', { count: left.length })}
        </Button>
        {beside}
      </Actions>
    </Form>
  )
}
