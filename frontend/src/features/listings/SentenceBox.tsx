import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { Actions, Form } from '../../design/Fields'
import { useText } from '../../design/language'
import { ProblemAlert } from '../../design/ProblemAlert'
import { useDictation } from './dictation'
import classes from './ListingForm.module.css'
import { text } from './postText'
import type { Side } from './queries'
import { useReading, type Sentence } from './sentence'

type Props = { onRead: (sentence: Sentence, side: Side) => void }

const sides: readonly Side[] = ['NEED', 'OFFER']

/** 一句话发布: what one would send to a group chat becomes a form that is filled in. */
export function SentenceBox({ onRead }: Props) {
  const t = useText(text)
  const [said, setSaid] = useState('')
  const reading = useReading()
  const dictation = useDictation(setSaid)
  const unsure = reading.data?.doubts.some(({ field }) => field === 'side') ? reading.data : undefined

  async function read() {
    try {
      const sentence = await reading.mutateAsync(said)
      if (!sentence.doubts.some(({ field }) => field === 'side')) onRead(sentence, sentence.side)
    } catch {
      // shown by the mutation
    }
  }

  return (
    <div className={classes.sentence}>
      <Form
        label={t('sentence')}
        onSubmit={(event) => {
          event.preventDefault()
          void read()
        }}
      >
        <ProblemAlert error={reading.error} />
        <Textarea
          id="sentence"
          label={t('sentence')}
          description={t('sentenceHint')}
          placeholder={t('sentenceLike')}
          value={said}
          onChange={(event) => setSaid(event.currentTarget.value)}
          maxLength={500}
          minRows={2}
          autosize
        />
        {unsure && (
          <div className={classes.doubt} role="group" aria-label={t('whichSide')}>
            <span>{t('whichSide')}</span>
            {sides.map((side) => (
              <button key={side} type="button" onClick={() => onRead(unsure, side)}>
                {t(`choose.${side}`)}
              </button>
            ))}
          </div>
        )}
        <Actions>
          <Button type="submit" loading={reading.isPending} disabled={said.trim() === ''}>
            {t('readSentence')}
          </Button>
          {dictation.start && (
            <Button variant="default" onClick={dictation.start} disabled={dictation.listening}>
              {t(dictation.listening ? 'listening' : 'dictate')}
            </Button>
          )}
        </Actions>
      </Form>
    </div>
  )
}
