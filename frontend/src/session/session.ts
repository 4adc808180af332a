import type { User, UserManager } from 'oidc-client-ts'
import { useSyncExternalStore } from 'react'
import { authorizeWith } from '../api/client'
import { language } from '../design/language'
import { clearDrafts, draftsOf } from './drafts'
import { TokenStore } from './store'

const FRESH_SECONDS = 20

// A mark beside the tokens, so that whether somebody is signed in is known at once and in every tab.
const MARK = 'signed-in'
// Stands from a sign-out to the next sign-in.
const LEFT = 'signed-out'
let signedIn = localStorage.getItem(MARK) !== null
const listeners = new Set<() => void>()
const leaving = new Set<() => void>()

/** Runs when the session ends, here or in another tab: for caches that hold what only this person may see. */
export function onSignOut(forget: () => void) {
  leaving.add(forget)
  return () => leaving.delete(forget)
}

function began() {
  if (signedIn) return
  signedIn = true
  localStorage.setItem(MARK, '1')
  for (const listener of listeners) listener()
}

function ended() {
  if (!signedIn) return
  signedIn = false
  localStorage.removeItem(MARK)
  for (const forget of leaving) forget()
  for (const listener of listeners) listener()
}

// Another tab signed out, or in.
window.addEventListener('storage', (event) => {
  if (event.key !== null && event.key !== MARK) return
  if (localStorage.getItem(MARK) === null) ended()
  else began()
})

export function useSignedIn() {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => signedIn,
  )
}

let manager: Promise<UserManager> | undefined
function users() {
  manager ??= open().catch((error: unknown) => {
    manager = undefined // a lost connection must not end signing in until the next reload
    throw error
  })
  return manager
}

async function open() {
  const [{ UserManager, WebStorageStateStore }, config] = await Promise.all([import('oidc-client-ts'), configuration()])
  return new UserManager({
    authority: config.issuer,
    client_id: config.clientId,
    redirect_uri: `${location.origin}/callback`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope: 'openid profile',
    automaticSilentRenew: false, // two tabs renewing at once use one refresh token twice, which ends the session: renew()
    monitorSession: false,
    userStore: new TokenStore(),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  })
}

async function configuration(): Promise<{ issuer: string; clientId: string }> {
  const response = await fetch('/config.json')
  if (!response.ok) throw new TypeError('no configuration')
  return response.json()
}

/** To Keycloak and back to where the reader is. 记住我 on its page keeps the session for 30 days. */
export async function signIn(returnTo = location.pathname + location.search) {
  await (
    await users()
  ).signinRedirect({
    state: { returnTo },
    ui_locales: language() === 'en' ? 'en' : 'zh-CN',
    prompt: localStorage.getItem(LEFT) === null ? undefined : 'login',
  })
}

/** Ends the redirect; answers where the reader was. */
export async function finishSignIn() {
  const user = await (await users()).signinCallback()
  if (user) {
    localStorage.removeItem(LEFT)
    draftsOf(user.profile.sub)
    began()
  }
  const { returnTo } = (user?.state ?? {}) as { returnTo?: string }
  return returnTo?.startsWith('/') && !returnTo.startsWith('//') ? returnTo : '/desk'
}

/**
 * Forgets here first, for which no network is needed, and then ends the session at Keycloak. Where that cannot be
 * reached, the promise is rejected, and the next sign-in asks for the password all the same.
 */
export async function signOut() {
  localStorage.setItem(LEFT, '1')
  clearDrafts()
  const tokens = new TokenStore()
  const kept = await Promise.all((await tokens.getAllKeys()).map((key) => tokens.remove(key)))
  ended()
  const [user] = kept.filter((text) => text !== null).map((text) => JSON.parse(text) as Partial<User>)
  await (await users()).signoutRedirect({ id_token_hint: user?.id_token })
}

const fresh = (user: User) => (user.expires_in ?? 0) > FRESH_SECONDS

async function token() {
  if (!signedIn) return undefined
  const user = await (await users()).getUser()
  if (!user) return (ended(), undefined)
  return fresh(user) ? user.access_token : renew(user.access_token)
}

/**
 * One renewal at a time over all tabs, with the user read again inside the lock: a refresh token used twice is
 * taken for a stolen one and ends the session.
 */
async function renew(spent: string) {
  const manager = await users()
  const attempt = async () => {
    const user = await manager.getUser()
    if (!user) return (ended(), undefined)
    if (user.access_token !== spent && fresh(user)) return user.access_token
    try {
      if (user.refresh_token) return (await manager.signinSilent())?.access_token
    } catch (error) {
      // Anything but a refusal (no connection, a restart) leaves the session alive.
      if (!(error instanceof Error && error.name === 'ErrorResponse')) throw error
    }
    await manager.removeUser()
    return (ended(), undefined)
  }
  return 'locks' in navigator ? navigator.locks.request('session', attempt) : attempt()
}

authorizeWith({ token, refused: renew })
