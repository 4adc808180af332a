/** What a refusal carries, whoever threw it (RFC 9457). */
export type Explained = {
  problem: {
    title: string
    detail?: string | null
    violations?: { pointer?: string | null; parameter?: string | null; message: string }[] | null
  }
}

export const explained = (error: unknown): error is Error & Explained => error instanceof Error && 'problem' in error

/** A fetch that never reached the server: browsers throw a TypeError for it. */
export const unreachable = (error: unknown) => error instanceof TypeError
