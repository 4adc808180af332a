import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import { Boundary } from '../design/States'
import { cssVariables, theme } from '../design/theme'

/** Draws a part of the application as it stands in the whole: theme, queries without a second try, router. */
export function show(ui: ReactNode, address = '/') {
  return render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <MemoryRouter initialEntries={[address]}>
          <Boundary failed={({ error }) => <p role="alert">{error.message}</p>}>{ui}</Boundary>
        </MemoryRouter>
      </QueryClientProvider>
    </MantineProvider>,
    { onCaughtError: () => undefined }, // shown by the boundary, not shouted into the log
  )
}
