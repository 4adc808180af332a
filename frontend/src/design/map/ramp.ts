/** One step of a map: counts from `from` to `to` (open at the top), drawn in ramp colour `colour`. */
export type Step = { from: number; to: number | undefined; colour: 1 | 2 | 3 | 4 | 5 }

/** Up to five steps holding about as many counties each; few or equal counts give fewer steps. */
export function stepsOf(counts: readonly number[]): Step[] {
  const some = counts.filter((count) => count > 0).sort((a, b) => a - b)
  const starts = [...new Set([0, 0.2, 0.4, 0.6, 0.8].map((share) => some[Math.floor(share * some.length)]))].filter(
    (start) => start !== undefined,
  )
  return starts.map((start, i) => {
    const next = starts[i + 1]
    const colour = starts.length === 1 ? 3 : 1 + Math.round((i * 4) / (starts.length - 1))
    return {
      from: i === 0 ? 1 : start,
      to: next === undefined ? undefined : next - 1,
      colour: colour as Step['colour'],
    }
  })
}

export const colourOf = (count: number, steps: readonly Step[]) =>
  `var(--ramp-${steps.findLast((step) => count >= step.from)?.colour ?? 0})`

export const labelOf = ({ from, to }: Step) =>
  to === undefined ? `≥ ${from}` : to === from ? `${from}` : `${from}–${to}`
