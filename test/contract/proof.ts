/** Changes each constraint of a schema separately, regenerates, and compares zod and ajv on selected values. */
import { Untranslatable } from '../../src/generator/untranslatable.ts'
import { partOf, schemasAnew } from './anew.ts'
import { changesOf } from './changes.ts'
import { at, type Json } from './document.ts'
import { edgesOf } from './edges.ts'
import { ajvJudge, isSame, type Judge, zodJudge } from './judges.ts'
import { sampleWith } from './sample.ts'
import { nameOf, type Site, sitesOf, wayOf } from './sites.ts'

/** The result for one constraint. */
export interface Finding {
  readonly constraint: string
  /** The changes that the generator translated, and those that it rejected, with its messages. */
  readonly translated: number
  readonly refused: readonly string[]
  readonly values: number
  /** Whether a value is read differently after the change. */
  readonly told: boolean
  /** Values on which zod and ajv disagree, before or after the change. */
  readonly disagreements: readonly Json[]
}

/** Translates, or returns the message of the rejection. */
export function attempt<T>(translate: () => T): T | string {
  try {
    return translate()
  } catch (error) {
    if (error instanceof Untranslatable) return error.message
    throw error
  }
}

/** Values of the outermost schema at the limits of the schema with the constraint. */
export function valuesAt(document: Json, schema: Json, { inner, keyword }: Site): Json[] {
  // Whether a default is filled in is visible in the parent object.
  const seen = keyword === 'default' ? inner.slice(0, -2) : inner
  const way = wayOf(seen)
  return edgesOf(document, at(schema, seen)).map((edge) => sampleWith(document, schema, way, edge))
}

/** @param zod the generated zod code of the component in the unchanged document */
export function prove(source: Json, name: string, zod: Json): Finding[] {
  const pointer = `/components/schemas/${name}`
  const schema = source.components.schemas[name]
  const before = remembering(bothOf(zodJudge(zod), ajvJudge(source, pointer)))
  return sitesOf(source, schema).map((site) => {
    const refused: string[] = []
    const disagreements: Json[] = []
    let [translated, values, told] = [0, 0, false]
    for (const { what, document } of changesOf(source, ['components', 'schemas', name], site)) {
      const part = partOf(document, name)
      const anew = attempt(() => schemasAnew(part)[name])
      if (typeof anew === 'string') {
        refused.push(`${what}: ${anew}`)
        continue
      }
      translated++
      const after = bothOf(zodJudge(anew), ajvJudge(part, pointer))
      const changed = part.components.schemas[name]
      for (const value of distinct([...valuesAt(source, schema, site), ...valuesAt(part, changed, site)])) {
        values++
        const [old, next] = [before(value), after(value)]
        if (!isSame(old.zod, old.ajv)) disagreements.push({ value, ...old })
        if (!isSame(next.zod, next.ajv)) disagreements.push({ what, value, ...next })
        if (!isSame(old.ajv, next.ajv) && !isSame(old.zod, next.zod)) told = true
      }
    }
    return { constraint: nameOf(name, site), translated, refused, values, told, disagreements }
  })
}

const bothOf = (zod: Judge, ajv: Judge) => (value: Json) => ({ zod: zod(value), ajv: ajv(value) })

/** The values that were not there before. */
export const distinct = <T>(values: readonly T[]): T[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
]

/** The same values are checked for every change. The result before any change is cached. */
export function remembering<V, T>(judge: (value: V) => T): (value: V) => T {
  const known = new Map<string, T>()
  return (value) => {
    const key = JSON.stringify(value)
    const verdict = known.get(key) ?? judge(value)
    known.set(key, verdict)
    return verdict
  }
}
