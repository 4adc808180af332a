// What a form holds before it is sent, on this device only. It outlives a session that broke off, so that nobody
// writes twice; it goes when its writer signs out, and when somebody else signs in: phones are shared.
const PREFIX = 'draft:'
const WRITER = 'draft-writer'

export function keepDraft(name: string, value: unknown) {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value))
  } catch {
    // a full or forbidden store: the form works without
  }
}

export function keptDraft<T>(name: string): T | undefined {
  const kept = localStorage.getItem(PREFIX + name)
  return kept ? (JSON.parse(kept) as T) : undefined
}

export const dropDraft = (name: string) => localStorage.removeItem(PREFIX + name)

/** Who writes from now on; what somebody else left is dropped. */
export function draftsOf(subject: string) {
  if (localStorage.getItem(WRITER) !== subject) clearDrafts()
  localStorage.setItem(WRITER, subject)
}

export function clearDrafts() {
  localStorage.removeItem(WRITER)
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key)
}
