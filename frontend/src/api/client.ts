import createClient, { type Middleware } from 'openapi-fetch'
import { acceptLanguage } from '../design/language'
import type { components, paths } from './schema'
import { upload } from './upload'

export type Schemas = components['schemas']
export type Problem = Schemas['Problem']

/** How the session takes part in a call, without this room knowing the session. */
type Credentials = {
  token: () => Promise<string | undefined>
  /** The server did not accept the token: a fresh one, or none when the session is over. */
  refused: (token: string) => Promise<string | undefined>
}
let credentials: Credentials | undefined
export function authorizeWith(given: Credentials | undefined) {
  credentials = given
}

// fetch is looked up per call: captured once, it would slip past msw in tests.
export const api = createClient<paths>({ baseUrl: location.origin, fetch: (request) => send(request) })

type Way = (request: Request) => Promise<Response>

async function send(request: Request, way: Way = (request) => globalThis.fetch(request)) {
  const token = await credentials?.token()
  if (!credentials || !token) return way(request)
  const again = request.clone()
  request.headers.set('Authorization', `Bearer ${token}`)
  const response = await way(request)
  if (response.status !== 401) return response
  const fresh = await credentials.refused(token)
  if (!fresh) return response
  again.headers.set('Authorization', `Bearer ${fresh}`)
  return way(again)
}

/** The `fetch` of a call whose body is this file, and which tells what share of it has left. */
export const uploading =
  (file: Blob, onShare: (share: number) => void): Way =>
  (request) =>
    send(request, (request) => upload(request, file, onShare))

const speak: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', acceptLanguage())
  },
}
api.use(speak)

/** A refusal the server explained. Anything else that goes wrong stays an ordinary Error. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title)
  }

  /** `not-enough-left` of /problems/not-enough-left. */
  get slug() {
    return this.problem.type.split('/').pop() ?? ''
  }
}

type Call<T> = Promise<{ data?: T; error?: unknown; response: Response }>

/** The body of a successful call; a refusal becomes an exception React Query can carry. */
export async function bodyOf<T>(call: Call<T>): Promise<T> {
  return (await answerOf(call)).body
}

/** One resource with its version, which goes back in `If-Match` when it is changed. */
export async function answerOf<T>(call: Call<T>): Promise<{ body: T; etag: string }> {
  const { data, error, response } = await call
  if (response.ok) return { body: data as T, etag: response.headers.get('ETag') ?? '*' }
  if (isProblem(error)) throw new ProblemError(error)
  throw new Error(`${response.status} ${response.url}`)
}

/** A file the API names by its address, read as text. The token goes to our own server only, whatever the address. */
export async function fileAt(address: string, signal?: AbortSignal) {
  const { pathname, search } = new URL(address, location.origin)
  const headers = { 'Accept-Language': acceptLanguage() }
  const response = await send(new Request(location.origin + pathname + search, { headers, signal }))
  if (!response.ok) throw new Error(`${response.status} ${response.url}`)
  return response.text()
}

const isProblem = (error: unknown): error is Problem => typeof error === 'object' && error !== null && 'title' in error

/** What the server found wrong with one field of the body, if that is what went wrong. */
export function complaintAbout(field: string, error: Error | null) {
  if (!(error instanceof ProblemError)) return undefined
  return error.problem.violations?.find((violation) => violation.pointer?.replace(/^#/, '') === `/${field}`)?.message
}

/** What the server found wrong beneath one field of the body, and where beneath it. */
export function complaintsUnder(field: string, error: Error | null) {
  if (!(error instanceof ProblemError)) return []
  const prefix = `/${field}/`
  return (error.problem.violations ?? []).flatMap(({ pointer, message }) => {
    const path = pointer?.replace(/^#/, '') ?? ''
    return path.startsWith(prefix) ? [{ at: path.slice(prefix.length), message }] : []
  })
}

/** Why one of many rows decided at once was refused, if it was. */
export const refusalOf = ({ problem }: Schemas['DecisionResult']) => problem?.detail ?? problem?.title

/** Refusals are answers, not accidents: only what may pass by itself is asked again. */
export const worthRetrying = (failures: number, error: Error) =>
  failures < 2 && !(error instanceof ProblemError && error.problem.status !== 503)
