export type Point = { x: number; y: number }

/** The path of an arrow, and the position of its label. */
export type Route = { path: string; label: Label }

type Label = Point & { anchor: 'start' | 'middle' | 'end' }

/** The size of the drawing: the width of a phone screen without its margins. */
export const width = 326
export const height = 560

/** The size of a status. */
export const box = { width: 96, height: 50 }

/** The distance between an arrow and a status, and the distance of each of two opposite arrows from the middle. */
const gap = 4
const aside = 9

/** The position of a label. */
export const at = (x: number, y: number, anchor: Label['anchor']): Label => ({ ...round({ x, y }), anchor })

/** A straight arrow with its label on it, or beside it if there is an arrow in the opposite direction. */
export function between(from: Point, to: Point, hasWayBack: boolean): Route {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const direction = { x: (to.x - from.x) / length, y: (to.y - from.y) / length }
  const side = hasWayBack ? sideOf(from, to, direction) : { x: 0, y: 0 }
  const offset = { x: side.x * aside, y: side.y * aside }
  const start = border(from, offset, direction)
  const end = border(to, offset, { x: -direction.x, y: -direction.y })
  // The two upward arrows meet at the bottom. Their labels are nearer to the end, where there is room.
  const part = hasWayBack && direction.y <= 0 ? 0.65 : 0.5
  const words = {
    x: start.x + (end.x - start.x) * part + side.x * 6,
    y: start.y + (end.y - start.y) * part + side.y * 11 + 4,
  }
  const anchor = side.x < -0.1 ? 'end' : side.x > 0.1 ? 'start' : 'middle'
  return { path: `M${start.x} ${start.y} L${end.x} ${end.y}`, label: at(words.x, words.y, anchor) }
}

/** Of two opposite arrows, the downward one is on the outer side, where there is more room for the label. */
function sideOf(from: Point, to: Point, direction: Point): Point {
  const right = { x: -direction.y, y: direction.x }
  const rightIsOutside = right.x * (from.x + to.x - width) > 0
  const goesDown = direction.y > 0
  return rightIsOutside === goesDown ? right : { x: -right.x, y: -right.y }
}

/** An arrow from a status to itself, on the side to which out points. */
export function loop(from: Point, out: Point, beside: number): Route {
  const sideways = { x: Math.abs(out.y), y: Math.abs(out.x) }
  const edge = (out.x ? box.width : box.height) / 2
  const place = (outwards: number, along: number): Point =>
    round({
      x: from.x + out.x * (edge + outwards) + sideways.x * (beside + along),
      y: from.y + out.y * (edge + outwards) + sideways.y * (beside + along),
    })
  const [start, bend, bendBack, end] = [place(0, -8), place(34, -18), place(34, 18), place(gap, 8)]
  const words = place(out.x ? 44 : 36, 0)
  return {
    path: `M${start.x} ${start.y} C${bend.x} ${bend.y} ${bendBack.x} ${bendBack.y} ${end.x} ${end.y}`,
    label: at(words.x, words.y + 4, 'middle'),
  }
}

/** The point where a ray that starts beside the middle of a status crosses its border. */
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

function round({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
}
