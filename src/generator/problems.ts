/** generated/problems.ts: the register of problems. Also which of them a response shows. */
import { placeOf } from '../json/pointer.ts'
import { type Contract, header, literal } from './bundle.ts'
import { demand, type Json, Untranslatable } from './untranslatable.ts'

export interface RegisteredProblem {
  readonly type: string
  readonly status: number
  readonly title: string
  readonly meaning: string
  readonly action: string
  /** The fields that only a problem of this type has. It always has all of them. */
  readonly fields: readonly string[]
}

/**
 * The registered problems, from x-problem-types of ProblemType, keyed by the last part of the type.
 *
 * @throws Untranslatable if an entry is incomplete, or if an optional field of Problem belongs to no type
 */
export function problemsOf(contract: Contract): Record<string, RegisteredProblem> {
  const schema = contract.document.components.schemas?.ProblemType
  const register = '#/components/schemas/ProblemType/x-problem-types'
  demand(['x-problem-types'], schema, '#/components/schemas/ProblemType')
  const problems: Record<string, RegisteredProblem> = {}
  for (const [type, problem] of Object.entries<Json>(schema['x-problem-types'])) {
    const place = placeOf(register, type)
    const { status, title, action, fields = [] } = problem
    const all = { type, status, title, meaning: schema['x-enumDescriptions']?.[type], action, fields }
    demand(Object.keys(all), all, place)
    const name = type.slice(type.lastIndexOf('/') + 1)
    if (Object.hasOwn(problems, name)) throw new Untranslatable(place, `there is another problem ${name}`)
    problems[name] = all
  }
  checkFields(contract, problems, register)
  return problems
}

/** Each optional field of Problem belongs to at least one type of problem, and no type has other fields. */
function checkFields(contract: Contract, problems: Record<string, RegisteredProblem>, register: string) {
  const { properties = {}, required = [] } = contract.document.components.schemas.Problem ?? {}
  const optional = Object.keys(properties).filter((name) => !required.includes(name))
  const used = new Set<string>()
  for (const { type, fields } of Object.values(problems)) {
    for (const field of fields) {
      used.add(field)
      if (optional.includes(field)) continue
      throw new Untranslatable(`${placeOf(register, type)}/fields`, `Problem has no optional field ${field}`)
    }
  }
  const unused = optional.find((name) => !used.has(name))
  if (unused !== undefined) throw new Untranslatable(register, `no type of problem has the field ${unused}`)
}

/** The register of problems. */
export const writeProblems = (contract: Contract): string => `${header}
/** Every kind of problem that the service can return (RFC 9457). */
export const problems = ${literal(problemsOf(contract))} as const

export type ProblemName = keyof typeof problems
`

export const problemJson = 'application/problem+json'

/**
 * The kinds of problem of a response. Its examples show them.
 *
 * @throws Untranslatable if there is none, or one that is not registered with this status
 */
export function kindsIn(
  contract: Contract,
  status: string,
  { examples = {} }: Json,
  place: string,
): string[] {
  const known = problemsOf(contract)
  const kinds = Object.entries<Json>(examples).map(([key, written]) => {
    const at = placeOf(`${place}/examples`, key)
    const { type } = contract.follow('examples', written, at).value.value ?? {}
    const [kind, facts] = Object.entries(known).find(([, problem]) => problem.type === type) ?? []
    if (kind === undefined) throw new Untranslatable(at, `${literal(type)} is no registered type of problem`)
    if (String(facts?.status) !== status) {
      throw new Untranslatable(at, `${literal(type)} has the status ${facts?.status} and not ${status}`)
    }
    return kind
  })
  if (kinds.length === 0) throw new Untranslatable(place, 'a problem needs an example of each of its types')
  return [...new Set(kinds)]
}
