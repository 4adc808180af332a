import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { BrowserRouter } from 'react-router'
import { worthRetrying } from '../api/client'
import { onLanguage } from '../design/language'
import { cssVariables, theme } from '../design/theme'
import { onSignOut } from '../session/session'
import { Routing } from './Routing'

export function App() {
  const [queries] = useState(newQueries)
  useEffect(() => {
    const stops = [
      onSignOut(() => queries.clear()),
      onLanguage(() => void queries.invalidateQueries()), // the server speaks the reader's language too
    ]
    return () => stops.forEach((stop) => stop())
  }, [queries])

  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <BrowserRouter>
          <Routing />
        </BrowserRouter>
      </QueryClientProvider>
    </MantineProvider>
  )
}

// Without a network a call fails and says so at once: one that waited would go out later, unseen.
const networkMode = 'always'
const newQueries = () =>
  new QueryClient({
    defaultOptions: { queries: { staleTime: 30_000, retry: worthRetrying, networkMode }, mutations: { networkMode } },
  })
