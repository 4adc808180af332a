// What a form holds before it is sent, kept on this device only and gone with the session: phones are shared.
const PREFIX = 'draft:'

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

export function clearDrafts() {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key)
}
