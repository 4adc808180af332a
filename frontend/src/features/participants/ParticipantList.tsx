import '@mantine/core/styles/Input.layer.css'
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { Link, useSearchParams } from 'react-router'
import { DataTable, type Column } from '../../design/DataTable'
import { useText } from '../../design/language'
import { Empty, More } from '../../design/States'
import { useColumns } from './columns'
import classes from './Participant.module.css'
import { ParticipantState } from './ParticipantState'
import { participantsQuery, states, type Filter, type Participant } from './queries'
import { text } from './text'

/** The participants of the territory the reader governs; the filter lives in the address. */
export function ParticipantList() {
  const t = useText(text)
  const [address, setAddress] = useSearchParams()
  const filter: Filter = {
    q: address.get('q') ?? undefined,
    state: states.find((one) => one === address.get('state')),
  }

  function narrow(part: Filter) {
    const next = new URLSearchParams()
    for (const [name, value] of Object.entries({ ...filter, ...part })) if (value) next.set(name, value)
    setAddress(next)
  }
  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    narrow({ q: String(new FormData(event.currentTarget).get('q') ?? '').trim() })
  }

  return (
    <>
      <form role="search" className={classes.filters} onSubmit={search} data-screen>
        <TextInput id="q" name="q" key={filter.q} label={t('search')} defaultValue={filter.q} maxLength={50} />
        <Button type="submit" variant="light">
          {t('searchButton')}
        </Button>
        <NativeSelect
          id="state"
          label={t('states')}
          value={filter.state ?? ''}
          onChange={({ target }) => narrow({ state: states.find((one) => one === target.value) })}
          data={[{ value: '', label: t('any') }, ...states.map((value) => ({ value, label: t(`state.${value}`) }))]}
        />
      </form>
      <Table filter={filter} />
    </>
  )
}

function Table({ filter }: { filter: Filter }) {
  const t = useText(text)
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(participantsQuery(filter))
  const columns: Column<Participant>[] = [
    {
      key: 'name',
      title: t('name'),
      text: ({ name }) => name,
      cell: ({ id, name }) => <Link to={`/desk/participants/${id}`}>{name}</Link>,
    },
    {
      key: 'state',
      title: t('states'),
      text: ({ state }) => t(`state.${state}`),
      cell: ({ state }) => <ParticipantState state={state} />,
    },
    ...useColumns(),
  ]
  return (
    <>
      <DataTable
        caption={t('list')}
        columns={columns}
        rows={data.pages.flatMap((page) => page.items)}
        id={({ id }) => id}
        name={({ name }) => name}
        empty={<Empty title={t('none')} hint={t('noneHint')} />}
      />
      {hasNextPage && <More onMore={fetchNextPage} loading={isFetchingNextPage} />}
    </>
  )
}
