/** Mutations of JSON values. The same seed gives the same mutants. */

/** A generator of numbers from 0 to 1 (mulberry32), so that a run can be repeated. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Values at the limits of schemas. */
const oddities: readonly unknown[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  2,
  3,
  999,
  1000,
  1001,
  1.5,
  76.0,
  2147483647,
  2147483648,
  9007199254740991,
  1e300,
  '',
  ' ',
  '0',
  'true',
  'A',
  'a',
  'AB',
  'ABO',
  'NL',
  'nl',
  'NLD',
  'N',
  'P',
  'M',
  'X',
  'UK',
  'CAEU',
  'C1',
  'C10',
  '02:01',
  '02:01:01:01',
  '24:09N',
  '01:01:01G',
  '01:01P',
  '44:XX',
  '01:ANDKJ',
  '01:ANDKJX',
  'NEW',
  'XXXX',
  'NNNN',
  'UUUU',
  'A*02:01',
  '02:01/02:02',
  '2',
  '0201',
  '02:01\n',
  '02:01:01:01:01',
  '99999:01',
  '2026-01-15',
  '2024-02-29',
  '2025-02-29',
  '2026-13-01',
  '2026-1-5',
  '0000-01-01',
  '9999-12-31',
  '2026-01-15T09:30:00.000Z',
  '2026-02-30T09:30:00.000Z',
  '2026-01-15T24:00:00.000Z',
  '2026-01-15T09:30:00Z',
  '2026-01-15t09:30:00.000z',
  'x'.repeat(17),
  'x'.repeat(18),
  '\u{1F9EC}'.repeat(17),
  '\u{1F9EC}'.repeat(18),
  'e\u0301',
  '\ud800',
  'STP',
  'ACT',
  'PRE',
  'SUS',
  'UPT',
  'ZZZ',
  '/problems/not-found',
  '#/hla',
  'urn:uuid:00000000-0000-4000-8000-000000000001',
  [],
  ['ACT'],
  ['ACT', 'ACT'],
  ['ACT', 'NEW'],
  [null],
  {},
  { field1: '02:01' },
  { field1: 'NNNN' },
  { extra: 1 },
  [[]],
]

const names = [
  'extra',
  'wmdaId',
  'hla',
  'field1',
  'field2',
  'a',
  'drb3',
  'A',
  '__proto__',
  'constructor',
  'toString',
  '',
  'changeReason',
  'newStatus',
]

// biome-ignore lint/suspicious/noExplicitAny: any JSON value
type Json = any

/** A copy of a value with one to three random changes. */
export function mutate(value: Json, random: () => number): Json {
  const holder = { value: structuredClone(value) }
  for (let changes = 1 + Math.floor(random() * 3); changes > 0; changes--) changeSomewhere(holder, random)
  return holder.value
}

const pick = <T>(items: readonly T[], random: () => number): T =>
  items[Math.floor(random() * items.length)] as T

function changeSomewhere(holder: { value: Json }, random: () => number): void {
  const places: { parent: Json; key: string | number }[] = [{ parent: holder, key: 'value' }]
  const collect = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return
    for (const key of Object.keys(value)) {
      places.push({ parent: value, key })
      collect(value[key])
    }
  }
  collect(holder.value)
  // The complete value is one location among many. Replacing it finds little.
  const { parent, key } =
    places.length > 1 && random() < 0.97 ? pick(places.slice(1), random) : (places[0] as never)
  const current = parent[key]
  const way = random()
  if (way < 0.45) parent[key] = structuredClone(pick(oddities, random))
  else if (way < 0.65 && parent !== holder)
    Array.isArray(parent) ? parent.splice(Number(key), 1) : delete parent[key]
  else if (way < 0.85 && typeof current === 'object' && current !== null) {
    if (Array.isArray(current)) current.push(structuredClone(pick(oddities, random)))
    else {
      const name = pick(names, random)
      const added = structuredClone(pick(oddities, random))
      Object.defineProperty(current, name, {
        value: added,
        enumerable: true,
        configurable: true,
        writable: true,
      })
    }
  } else if (typeof current === 'string') parent[key] = changedText(current, random)
  else if (typeof current === 'number') parent[key] = current + pick([1, -1, 0.5, 1000], random)
  else parent[key] = structuredClone(pick(oddities, random))
}

/** A text with a letter added or removed, doubled, or in lower case. */
export function changedText(text: string, random: () => number): string {
  const at = Math.floor(random() * (text.length + 1))
  const letter = pick([...'09AZaz:-/ X\u{1F9EC}'], random)
  return pick(
    [
      text.slice(0, at) + letter + text.slice(at),
      text.slice(0, at) + text.slice(at + 1),
      text + text,
      text.toLowerCase(),
    ],
    random,
  )
}
