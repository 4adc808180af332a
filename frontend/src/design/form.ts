import type { FieldErrors } from 'react-hook-form'
import type { FieldError } from './ProblemAlert'

/** What react-hook-form found wrong, for the summary at the top; nested fields as `unitPrice/raw`, like a pointer. */
export function fieldErrors(errors: FieldErrors, prefix = ''): FieldError[] {
  return Object.entries(errors).flatMap(([name, error]) => {
    if (!error) return []
    const field = prefix + name
    return typeof error.message === 'string'
      ? [{ field, message: error.message }]
      : fieldErrors(error as FieldErrors, `${field}/`)
  })
}
