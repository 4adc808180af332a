import { useEffect, useRef, useState } from 'react'

// What of the Web Speech API is used; browsers that have it call it by one of two names, others have none.
type Recognition = {
  lang: string
  start: () => void
  abort: () => void
  onresult: ((event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void) | null
  onend: (() => void) | null
}
type Speaking = { SpeechRecognition?: new () => Recognition; webkitSpeechRecognition?: new () => Recognition }

/** Turns speech into text where the browser can: `start` is missing where it cannot. */
export function useDictation(onText: (text: string) => void) {
  const [listening, setListening] = useState(false)
  const running = useRef<Recognition>(undefined)
  const { SpeechRecognition, webkitSpeechRecognition } = window as Speaking
  const Recognition = SpeechRecognition ?? webkitSpeechRecognition
  useEffect(() => () => running.current?.abort(), [])

  function start() {
    if (!Recognition) return
    const recognition = new Recognition()
    recognition.lang = 'zh-CN'
    recognition.onresult = ({ results }) =>
      onText(Array.from(results, (result) => result[0]?.transcript ?? '').join(''))
    recognition.onend = () => setListening(false)
    running.current = recognition
    setListening(true)
    recognition.start()
  }
  return { listening, start: Recognition && start }
}
