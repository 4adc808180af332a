import { useMutation, type UseMutationOptions } from '@tanstack/react-query'
import { useRef } from 'react'

type Headers = { 'Idempotency-Key': string }

/**
 * A mutation that creates or moves something. The same input sent again, because the answer was lost, is the same
 * submission and happens once; a corrected input, or the next one after a success, is a new submission.
 */
export function useSubmission<Input, Result>(
  send: (input: Input, headers: Headers) => Promise<Result>,
  options?: Omit<UseMutationOptions<Result, Error, Input>, 'mutationFn'>,
) {
  const last = useRef<{ input: string; key: string }>(undefined)
  return useMutation<Result, Error, Input>({
    ...options,
    mutationFn: async (input) => {
      const written = JSON.stringify(input) ?? ''
      if (last.current?.input !== written) last.current = { input: written, key: newKey() }
      const result = await send(input, { 'Idempotency-Key': last.current.key })
      last.current = undefined
      return result
    },
  })
}

export type Outcome<Input, Result> = { input: Input; result?: Result; error?: Error }

/**
 * Several submissions sent together, each with its own key and its own outcome: one refused does not stop the others,
 * and one whose answer was lost is the same submission when it is sent again.
 */
export function useSubmissions<Input, Result>(
  send: (input: Input, headers: Headers) => Promise<Result>,
  options?: Omit<UseMutationOptions<Outcome<Input, Result>[], Error, Input[]>, 'mutationFn'>,
) {
  const keys = useRef(new Map<string, string>())
  return useMutation<Outcome<Input, Result>[], Error, Input[]>({
    ...options,
    mutationFn: (inputs) =>
      Promise.all(
        inputs.map(async (input) => {
          const written = JSON.stringify(input)
          const key = keys.current.get(written) ?? newKey()
          keys.current.set(written, key)
          try {
            const result = await send(input, { 'Idempotency-Key': key })
            keys.current.delete(written)
            return { input, result }
          } catch (error) {
            return { input, error: error instanceof Error ? error : new Error(String(error)) }
          }
        }),
      ),
  })
}

/** Not crypto.randomUUID, which needs https: a server on a local network may have none. */
function newKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
