export type Shape = { c: string; n: string; p: string; x: [number, number] }

const directions: Record<string, readonly [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/** The nearest county in the direction of an arrow key: within 45° of it, and the closer the better. */
export function neighbour(from: Shape, shapes: readonly Shape[], key: string): Shape | undefined {
  const direction = directions[key]
  if (!direction) return undefined
  let best: Shape | undefined
  let least = Infinity
  for (const shape of shapes) {
    const dx = shape.x[0] - from.x[0]
    const dy = shape.x[1] - from.x[1]
    const along = dx * direction[0] + dy * direction[1]
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0])
    if (along > 0 && aside <= along && along + aside < least) {
      least = along + aside
      best = shape
    }
  }
  return best
}
