/**
 * The problems as types: one type for each registered problem, with the fields that it has and no others. Only the
 * TypeScript types have them. In the contract, all problems have one schema, because client generators handle it best.
 */
import { placeOf } from '../json/pointer.ts'
import { type Contract, operationsOf } from './bundle.ts'
import { kindsIn, problemJson, problemsOf, type RegisteredProblem } from './problems.ts'
import { demand, type Json, Untranslatable } from './untranslatable.ts'

/** The name of the type of a problem, for example PatientNotFoundProblem. */
export const typeNameOf = (kind: string): string =>
  `${kind.replaceAll(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}Problem`

/**
 * Adds a schema for each problem to a contract, and makes each response refer to the problems that it shows.
 *
 * @throws Untranslatable if a component has the name of one of these schemas
 */
export function addProblemTypes(contract: Contract): void {
  const { components } = contract.document
  const { Problem } = components.schemas
  demand(['properties', 'required'], Problem, '#/components/schemas/Problem')
  for (const [kind, problem] of Object.entries(problemsOf(contract))) {
    const name = typeNameOf(kind)
    if (Object.hasOwn(components.schemas, name)) {
      throw new Untranslatable(`#/components/schemas/${name}`, `${name} is taken in the generated types`)
    }
    components.schemas[name] = schemaOf(problem, Problem)
  }
  for (const { definition, place } of operationsOf(contract)) {
    for (const [status, response] of Object.entries<Json>(definition.responses)) {
      const { value, place: at } = contract.follow(
        'responses',
        response,
        placeOf(`${place}/responses`, status),
      )
      const media = value.content?.[problemJson]
      if (!media) continue
      const kinds = kindsIn(contract, status, media, placeOf(`${at}/content`, problemJson))
      media.schema = { oneOf: kinds.map((kind) => ({ $ref: `#/components/schemas/${typeNameOf(kind)}` })) }
    }
  }
}

function schemaOf({ type, status, title, meaning, action, fields }: RegisteredProblem, problem: Json): Json {
  const fixed: Record<string, Json> = { type, status, title }
  const properties = Object.entries<Json>(problem.properties)
    .filter(([name]) => problem.required.includes(name) || fields.includes(name))
    .map(([name, schema]) => [name, name in fixed ? { const: fixed[name] } : schema])
  return {
    type: 'object',
    description: `${meaning} ${action}`,
    additionalProperties: false,
    required: properties.map(([name]) => name),
    properties: Object.fromEntries(properties),
  }
}
