const WIDTH = 360
const HEIGHT = 300

/** What is drawn; above and below two there is nothing. */
export const viewBox = (n: number) => (n === 2 ? `0 65 ${WIDTH} 170` : `0 0 ${WIDTH} ${HEIGHT}`)

type Point = { x: number; y: number }

/** The place at a turn of the circle, from 0 to 1, that far out: 1 is where the participants stand. */
const at = (turn: number, out: number): Point => ({
  x: WIDTH / 2 + 118 * out * Math.cos(2 * Math.PI * turn),
  y: HEIGHT / 2 + 108 * out * Math.sin(2 * Math.PI * turn),
})

/** Two stand side by side, more begin at the top. */
const turn = (i: number, n: number) => i / n - (n === 2 ? 0.5 : 0.25)

export const place = (i: number, n: number) => at(turn(i, n), 1)

/** From one participant to the next, bulging outwards, clear of the names at both ends. */
export function arc(i: number, n: number) {
  const from = place(i, n)
  const over = at(turn(i + 0.5, n), 1.2)
  const to = place(i + 1, n)
  const on = (t: number): Point => ({
    x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * over.x + t ** 2 * to.x,
    y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * over.y + t ** 2 * to.y,
  })
  const points = Array.from({ length: 11 }, (_, step) => on(0.22 + 0.056 * step))
  return { points: points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' '), middle: on(0.5) }
}

/** As much of a name as fits a line. */
export const short = (name: string, most: number) => (name.length > most ? `${name.slice(0, most - 1)}…` : name)
