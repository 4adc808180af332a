import type { StateStore } from 'oidc-client-ts'

/**
 * Where the tokens are kept: in IndexedDB, because localStorage reaches another tab only some time after it was
 * written. A tab that reads too early would use a spent refresh token, and that ends the session.
 */
export class TokenStore implements StateStore {
  private database: Promise<IDBDatabase> | undefined

  async set(key: string, value: string) {
    await this.run('readwrite', (users) => users.put(value, key))
  }

  async get(key: string) {
    return (await this.run<string | undefined>('readonly', (users) => users.get(key))) ?? null
  }

  async remove(key: string) {
    const value = await this.get(key)
    await this.run('readwrite', (users) => users.delete(key))
    return value
  }

  async getAllKeys() {
    return (await this.run('readonly', (users) => users.getAllKeys())).map(String)
  }

  /** Answers when the transaction is through, not when the request is: only then does every tab see it. */
  private async run<T>(mode: IDBTransactionMode, ask: (users: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    this.database ??= open()
    const transaction = (await this.database).transaction('users', mode)
    const request = ask(transaction.objectStore('users'))
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result)
      transaction.onabort = transaction.onerror = () => reject(transaction.error ?? new Error('session store'))
    })
  }
}

function open() {
  return new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('session', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('users')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('session store'))
  })
}
