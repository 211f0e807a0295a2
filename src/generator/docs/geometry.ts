export type Point = { x: number; y: number }

/** The way of an arrow, and where the words about it stand. */
export type Route = { path: string; label: Point }

export const width = 440
export const height = 560

/** The size of a status. */
export const box = { width: 116, height: 44 }

/** How far an arrow ends before a status, and how far the two arrows of a pair are apart from the middle. */
const gap = 4
const aside = 10

/** A straight arrow. With a way back it keeps to its right, and the words stand nearer to its start. */
export function between(from: Point, to: Point, hasWayBack: boolean): Route {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const direction = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  const shift = hasWayBack ? aside : 0
  const offset = { x: -direction.y * shift, y: direction.x * shift }
  const start = border(from, offset, direction)
  const end = border(to, offset, { x: -direction.x, y: -direction.y })
  const part = hasWayBack ? 0.32 : 0.45
  return {
    path: `M${start.x} ${start.y} L${end.x} ${end.y}`,
    label: round({ x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part + 4 }),
  }
}

/** An arrow that leaves a status and comes back to it, on the side that out points to. */
export function loop(at: Point, out: Point, beside: number): Route {
  const across = { x: -out.y, y: out.x }
  const edge = (out.x ? box.width : box.height) / 2 + gap
  const point = (outwards: number, sidewards: number) => {
    const { x, y } = round({
      x: at.x + out.x * outwards + Math.abs(across.x) * (beside + sidewards),
      y: at.y + out.y * outwards + Math.abs(across.y) * (beside + sidewards),
    })
    return `${x} ${y}`
  }
  const path = `M${point(edge - gap, -10)} C${point(edge + 30, -20)} ${point(edge + 30, 20)} ${point(edge, 10)}`
  return {
    path,
    label: {
      x: at.x + out.x * (edge + 42) + Math.abs(across.x) * beside,
      y: at.y + out.y * (edge + 36) + 4,
    },
  }
}

/** Where a ray that starts beside the middle of a status leaves its box. */
function border(middle: Point, offset: Point, direction: Point): Point {
  const reach = (half: number, start: number, step: number) =>
    step === 0 ? Number.POSITIVE_INFINITY : (half + gap - Math.sign(step) * start) / Math.abs(step)
  const distance = Math.min(
    reach(box.width / 2, offset.x, direction.x),
    reach(box.height / 2, offset.y, direction.y),
  )
  return round({
    x: middle.x + offset.x + direction.x * distance,
    y: middle.y + offset.y + direction.y * distance,
  })
}

const round = ({ x, y }: Point): Point => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 })
