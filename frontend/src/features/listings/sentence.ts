import { useMutation } from '@tanstack/react-query'
import { api, bodyOf, type Schemas } from '../../api/client'
import type { Written } from './written'

export type Sentence = Schemas['SentenceView']
export type Doubt = Sentence['doubts'][number]
/** The sentence a form was filled from, and what was being written before. */
export type Heard = { sentence: Sentence; before?: Written }

/** What a sentence says as a listing. Nothing is kept of it, so that it may be asked any number of times. */
export const useReading = () =>
  useMutation({ mutationFn: (text: string) => bodyOf(api.POST('/api/v1/sentences', { body: { text } })) })

/** The form as the sentence fills it: what it could have said and did not is empty, the rest stays as it was. */
export function writtenBy(sentence: Sentence, before: Written): Written {
  return {
    ...before,
    title: sentence.title,
    quantity: sentence.quantity?.raw ?? '',
    category: sentence.category ?? '',
    unitPrice: sentence.unitPrice?.raw ?? '',
    text: sentence.text,
    validFrom: sentence.validFrom ?? '',
    validUntil: sentence.validUntil ?? '',
    contactPhone: sentence.contactPhone ?? '',
  }
}
