import { type Contract, codes, type Transition, transitions } from './document.ts'
import { at, between, box, height, loop, type Point, type Route, width } from './geometry.ts'

/** The position of each status, chosen by hand. The arrows between them come from the contract. */
const places: Record<string, Point> = {
  NEW: { x: 163, y: 28 },
  PRE: { x: 163, y: 150 },
  ACT: { x: 76, y: 312 },
  SUS: { x: 250, y: 312 },
  STP: { x: 163, y: 474 },
}

/** The side of the loop for a transition to the same status, and its distance from the middle of that side. */
const loops: Record<string, { out: Point; beside: number }> = {
  PRE: { out: { x: -1, y: 0 }, beside: 0 },
  ACT: { out: { x: 0, y: -1 }, beside: -24 },
  SUS: { out: { x: 0, y: -1 }, beside: 24 },
  STP: { out: { x: 0, y: 1 }, beside: 0 },
}

/** Transitions whose straight line would cross other statuses. Their arrows go along the margins. */
const detours: Record<string, Route> = {
  'NEW>STP': { path: 'M115 28 H40 Q12 28 12 56 V446 Q12 474 40 474 H111', label: at(44, 92, 'middle') },
  'PRE>STP': {
    path: 'M211 150 H286 Q314 150 314 178 V446 Q314 474 286 474 H215',
    label: at(282, 196, 'middle'),
  },
}

/**
 * The life cycle as one line of SVG, with one arrow for each transition of the contract. Redoc converts attribute names
 * to lower case, so viewBox cannot be used. The drawing is therefore as narrow as a phone screen.
 */
export function lifeCycleDiagram(contract: Contract): string {
  const all = transitions(contract)
  const arrows = all.map((move) => arrow(move, all))
  const boxes = codes(contract, 'PatientStatus').map(([status, meaning]) => statusBox(status, meaning))
  return (
    `<svg class="life-cycle" width="${width}" height="${height}" role="img" aria-label="Life cycle diagram. ` +
    `The table of all transitions has the same content.">${arrowHead}${arrows.join('')}${boxes.join('')}</svg>`
  )
}

const arrowHead =
  '<defs><marker id="arrow-head" orient="auto" overflow="visible"><path d="M-6 -3 L0 0 L-6 3 z"></path></marker></defs>'

function arrow(move: Transition, all: Transition[]): string {
  const { path, label } = route(move, all)
  return (
    `<g class="move" data-move="${move.from}&gt;${move.to}"><path d="${path}" marker-end="url(#arrow-head)"></path>` +
    `<text x="${label.x}" y="${label.y}" text-anchor="${label.anchor}">${move.by.join(', ')}</text></g>`
  )
}

function route({ from, to }: Transition, all: Transition[]): Route {
  const detour = detours[`${from}>${to}`]
  if (detour) return detour
  if (from === to) {
    const { out, beside } = loops[from] ?? { out: { x: 1, y: 0 }, beside: 0 }
    return loop(place(from), out, beside)
  }
  const hasWayBack = all.some((other) => other.from === to && other.to === from)
  return between(place(from), place(to), hasWayBack)
}

/** A status with the first words of its description below it. */
function statusBox(status: string, meaning: string): string {
  const { x, y } = place(status)
  const lines = [status, ...(meaning.split(';')[0] ?? '').split(' ')]
  const texts = lines.map(
    (line, i) =>
      `<text class="${i === 0 ? 'code' : 'words'}" x="${x}" y="${y + 4 + (i - (lines.length - 1) / 2) * 14}" ` +
      `text-anchor="middle">${line}</text>`,
  )
  return (
    `<g class="status" data-status="${status}"><rect x="${x - box.width / 2}" y="${y - box.height / 2}" ` +
    `width="${box.width}" height="${box.height}" rx="8"></rect>${texts.join('')}</g>`
  )
}

function place(status: string): Point {
  const found = places[status]
  if (!found) throw new Error(`diagram.ts has no place for the status ${status}`)
  return found
}
