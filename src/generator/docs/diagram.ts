import { type Contract, codes, type Transition, transitions } from './contract.ts'
import { between, box, height, loop, type Point, type Route, width } from './geometry.ts'

/** Where each status stands. A drawing needs an eye; the arrows between them come from the contract. */
const places: Record<string, Point> = {
  NEW: { x: 225, y: 34 },
  PRE: { x: 225, y: 150 },
  ACT: { x: 118, y: 318 },
  SUS: { x: 332, y: 318 },
  STP: { x: 225, y: 480 },
}

/** To which side a move to the same status loops, and how far beside the middle. */
const loops: Record<string, { out: Point; beside: number }> = {
  PRE: { out: { x: 1, y: 0 }, beside: 0 },
  ACT: { out: { x: 0, y: -1 }, beside: -30 },
  SUS: { out: { x: 0, y: -1 }, beside: 30 },
  STP: { out: { x: 0, y: 1 }, beside: 0 },
}

/** Moves whose straight way would run through another status. */
const detours: Record<string, Route> = {
  'NEW>STP': { path: 'M167 34 C-30 34 -30 480 163 480', label: { x: 46, y: 150 } },
}

/** The life cycle as one line of SVG, with one arrow for each transition of the contract. */
export function lifeCycleDiagram(contract: Contract): string {
  const all = transitions(contract)
  const arrows = all.map((move) => arrow(move, all)).join('')
  const boxes = codes(contract, 'PatientStatus').map(([status, meaning]) => statusBox(status, meaning))
  return (
    `<svg class="life-cycle" viewBox="0 0 ${width} ${height}" role="img" aria-label="Diagram of the life cycle; ` +
    `the table below says the same">${arrowHead}${arrows}${boxes.join('')}</svg>`
  )
}

const arrowHead =
  '<defs><marker id="arrow-head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" ' +
  'markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 L8 4 L0 8 z"></path></marker></defs>'

function arrow(move: Transition, all: Transition[]): string {
  const { path, label } = route(move, all)
  return (
    `<g class="move" data-move="${move.from}&gt;${move.to}"><path d="${path}" marker-end="url(#arrow-head)"></path>` +
    `<text x="${label.x}" y="${label.y}" text-anchor="middle">${move.by.join(', ')}</text></g>`
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

/** A status with the first words of its meaning. */
function statusBox(status: string, meaning: string): string {
  const { x, y } = place(status)
  const words = meaning.split(';')[0]
  return (
    `<g class="status" data-status="${status}">` +
    `<rect x="${x - box.width / 2}" y="${y - box.height / 2}" width="${box.width}" height="${box.height}" rx="8"></rect>` +
    `<text class="code" x="${x}" y="${y - 3}" text-anchor="middle">${status}</text>` +
    `<text x="${x}" y="${y + 13}" text-anchor="middle">${words}</text></g>`
  )
}

function place(status: string): Point {
  const found = places[status]
  if (!found) throw new Error(`diagram.ts has no place for the status ${status}`)
  return found
}
