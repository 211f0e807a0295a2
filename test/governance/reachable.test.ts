/** How the files of the contract are connected: no part is unused, and no part is far from its path. */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { root } from './lint.ts'

// biome-ignore lint/suspicious/noExplicitAny: the contract before it has been checked
type Yaml = any

/** A location in the contract: a file, and the key of an entry if the file has several. */
type Place = `${string}#${string}`

const entry = 'openapi/openapi.yaml#'
const files = globSync('openapi/**/*.{yaml,yml}', { cwd: root }).filter(
  (file) => !/^openapi\/(governance|workflows|released)\//.test(file),
)
const parsed = new Map<string, Yaml>(
  files.map((file) => [file, parse(readFileSync(join(root, file), 'utf8'))]),
)

const fileOf = (place: Place): string => place.slice(0, place.indexOf('#'))

function valueAt(place: Place): Yaml {
  const key = place.slice(place.indexOf('#') + 1)
  const whole = parsed.get(fileOf(place))
  return key === '' ? whole : whole?.[key]
}

/** The locations that a value refers to, by `$ref` or as the branches of a discriminator. */
function referencesOf(value: Yaml, file: string): Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries<Yaml>(value).flatMap(([key, child]) => {
    if (key === 'mapping') return Object.values<string>(child).map((reference) => placeOf(reference, file))
    return key === '$ref' && typeof child === 'string' ? [placeOf(child, file)] : referencesOf(child, file)
  })
}

function placeOf(reference: string, file: string): Place {
  const [path = '', pointer = ''] = reference.split('#')
  return `${path === '' ? file : join(dirname(file), path)}#${pointer.replace(/^\//, '')}`
}

/** Every location that can be reached from one, with the number of files to open on the way. */
function reachedFrom(start: Place): Map<Place, number> {
  const reached = new Map<Place, number>([[start, 0]])
  // A map includes entries that are added during the iteration. If a shorter path is found later, the entry is visited
  // again.
  const waiting: Place[] = [start]
  for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
    const steps = reached.get(place) ?? 0
    for (const next of referencesOf(valueAt(place), fileOf(place))) {
      const further = steps + (fileOf(next) === fileOf(place) ? 0 : 1)
      if (further >= (reached.get(next) ?? Number.POSITIVE_INFINITY)) continue
      reached.set(next, further)
      waiting.push(next)
    }
  }
  return reached
}

test('every part of every file of the contract is used', () => {
  const written = files.flatMap((file): Place[] => {
    const keys = Object.keys(parsed.get(file))
    // A file of schemas, parameters, responses or examples contains several, each with a name in upper camel case.
    const isCollection = keys.every((key) => /^[A-Z]/.test(key) || key === 'bearerAuth')
    return isCollection ? keys.map((key): Place => `${file}#${key}`) : [`${file}#`]
  })
  expect(written.sort()).toEqual([...reachedFrom(entry).keys()].sort())
})

test('the schema of a field of a request is at most two files away from its path', () => {
  const paths = files.filter((file) => /\/paths\//.test(file))
  expect(paths).toHaveLength(13)
  const far = paths.flatMap((file) =>
    Object.values<Yaml>(parsed.get(file)).flatMap(({ requestBody }) =>
      Object.values<Yaml>(requestBody?.content ?? {}).flatMap(({ schema }) => {
        const [body] = referencesOf(schema, file)
        if (!body) throw new Error(`The body of an operation in ${file} is no component.`)
        return [...reachedFrom(body)].filter(([, steps]) => steps > 1).map(([place]) => `${file} → ${place}`)
      }),
    ),
  )
  expect(far).toEqual([])
})
