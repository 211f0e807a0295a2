/** The bundled contract as the generator reads it. */
import { placeOf } from '../json/pointer.ts'
import { targetOf } from '../json/reference.ts'
import { checkDialect } from './dialect.ts'
import { type Json, Untranslatable } from './untranslatable.ts'

/** The kinds of components that a $ref may refer to. */
type Kind = 'schemas' | 'parameters' | 'headers' | 'responses' | 'examples' | 'links'

export interface Contract {
  readonly document: Json
  /** The prefix of the name of a component schema in the generated code. */
  readonly prefix: string
  /**
   * The value at a location: the value itself, or the component of this kind that it refers to. checkDialect has seen
   * that every reference leads to one.
   */
  follow(kind: Kind, written: Json, place: string): Followed
}

export interface Followed {
  readonly value: Json
  readonly place: string
  /** The name of the component, if there was a reference. */
  readonly name?: string
}

/** @throws Untranslatable for everything that the dialect does not allow. */
export function openContract(document: Json): Contract {
  checkDialect(document)
  for (const kind of ['schemas', 'responses', 'examples']) {
    for (const name of Object.keys(document.components[kind] ?? {})) {
      // Operations and the keywords of JavaScript start with a lower-case letter, so names cannot collide.
      if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
        throw new Untranslatable(
          placeOf(`#/components/${kind}`, name),
          'a name is a capital letter, then letters and digits',
        )
      }
    }
  }
  return {
    document,
    prefix: '',
    follow(kind, written, place) {
      if (written?.$ref === undefined) return { value: written, place }
      const target = `#/components/${kind}/`
      const name = String(written.$ref).slice(target.length)
      return { value: targetOf(document, written), place: target + name, name }
    },
  }
}

export interface Operation {
  readonly path: string
  readonly method: string
  readonly id: string
  readonly place: string
  readonly definition: Json
}

/** Reserved names: those of JavaScript, and those that the generated code uses itself. */
const taken = `arguments await break case catch class const continue debugger default delete do else enum eval
  export extends false finally for function if implements import in instanceof interface let new null package
  private protected public return static super switch this throw true try typeof undefined var void while with
  yield z keyword read schema operations headersOfEveryAnswer`.split(/\s+/)

/** Whether a name has a meaning in the generated code or in JavaScript. */
export const isReserved = (name: string): boolean => taken.includes(name)

/** Every operation, in the order of the document. @throws Untranslatable if an operationId is missing or not unique */
export function operationsOf(contract: Contract): Operation[] {
  const seen: string[] = []
  return Object.entries<Json>(contract.document.paths).flatMap(([path, item]) => {
    const at = placeOf('#/paths', path)
    return Object.entries<Json>(item).map(([method, definition]) => {
      const place = placeOf(at, method)
      const id: string = definition.operationId
      const atId = `${place}/operationId`
      if (!/^[a-z][A-Za-z0-9]*$/.test(id))
        throw new Untranslatable(atId, 'an operationId is a small letter, then letters and digits')
      if (isReserved(id)) throw new Untranslatable(atId, `${id} is taken in the generated code`)
      if (seen.includes(id)) throw new Untranslatable(atId, `there is another operation ${id}`)
      seen.push(id)
      return { path, method, id, place, definition }
    })
  })
}

export interface Parameter {
  readonly definition: Json
  readonly place: string
}

/** The parameters of an operation. @throws Untranslatable if a parameter would be lost */
export function parametersOf(contract: Contract, { definition, place }: Operation): Parameter[] {
  const seen: string[] = []
  return (definition.parameters ?? []).map((written: Json, index: number) => {
    const at = `${place}/parameters/${index}`
    const found = contract.follow('parameters', written, at)
    const parameter = found.value
    const name = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name
    if (seen.includes(`${parameter.in} ${name}`))
      throw new Untranslatable(at, 'the parameter is declared twice')
    seen.push(`${parameter.in} ${name}`)
    return { definition: parameter, place: found.place }
  })
}

/** Writes a value as TypeScript. */
export const literal = (value: Json): string => JSON.stringify(value)

export const header = `// Made from openapi/ by \`npm run generate\`. Do not edit: change the contract and generate again.\n`
