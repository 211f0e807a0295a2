/** generated/limits.ts: the limits of the contract that belong to no single schema or operation. */
import { type Contract, header, literal } from './bundle.ts'
import { demand, type Json, Untranslatable } from './untranslatable.ts'

/** @throws Untranslatable if a limit is missing */
export function writeLimits({ document }: Contract): string {
  const { schemas, parameters } = document.components
  demand(['x-max-body-bytes'], document, '#')
  demand(['x-kept-for'], parameters?.IdempotencyKey, '#/components/parameters/IdempotencyKey')
  return `${header}
/** The maximum size of a request body, in bytes. */
export const maxBodyBytes = ${literal(document['x-max-body-bytes'])}

/** How long an Idempotency-Key is kept. */
export const idempotencyKeysKept = ${literal(parameters.IdempotencyKey['x-kept-for'])} as const

/** The loci that must be typed before a search can be requested. */
export const lociForSearch = ${literal(lociForSearch(schemas?.Hla))} as const

/** The maximum number of searches that the lists return for one patient. */
export const searchesInList = ${literal(searchesInList(schemas?.PatientListItem))}

/** What searchPatientList uses instead of a field that is null or omitted. */
export const listDefaults = ${literal(defaultsOf(schemas?.ListPatientsRequest))} as const
`
}

function searchesInList(patient: Json): number {
  const place = '#/components/schemas/PatientListItem/properties/requests'
  const { requests } = patient?.properties ?? {}
  demand(['maxItems'], requests, place)
  return requests.maxItems
}

/** The default of each property that has one. */
function defaultsOf(schema: Json): Json {
  demand(['properties'], schema, '#/components/schemas/ListPatientsRequest')
  const properties = Object.entries<Json>(schema.properties)
  return Object.fromEntries(
    properties.flatMap(([name, property]) => ('default' in property ? [[name, property.default]] : [])),
  )
}

function lociForSearch(hla: Json): string[] {
  const place = '#/components/schemas/Hla'
  demand(['properties', 'x-search-requires'], hla, place)
  const loci: string[] = hla['x-search-requires']
  for (const locus of loci) {
    if (!Object.hasOwn(hla.properties, locus))
      throw new Untranslatable(`${place}/x-search-requires`, `${locus} is not a property`)
  }
  return loci
}
