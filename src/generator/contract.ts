/** The bundled contract as the generator sees it: loosely typed JSON, with the place of each value. */
// biome-ignore lint/suspicious/noExplicitAny: the document is arbitrary JSON until the generator has judged it
export type Json = any

/** A value of the contract that the generator does not know how to translate. */
export class Untranslatable extends Error {
  constructor(place: string, why: string) {
    super(`${place}: ${why}`)
    this.name = 'Untranslatable'
  }
}

export interface Contract {
  readonly document: Json
  /** Follows one local reference; a value that is no reference comes back as it is. */
  resolve(value: Json): Json
  /** How a reference to a component schema is written in the generated code. */
  nameOf(reference: string): string
}

/** @throws Untranslatable when a reference does not lead anywhere in the document. */
export function openContract(document: Json): Contract {
  return {
    document,
    nameOf: componentName,
    resolve(value) {
      if (typeof value?.$ref !== 'string') return value
      const parts = value.$ref.split('/')
      if (parts.shift() !== '#')
        throw new Untranslatable(value.$ref, 'only references into the bundle are known')
      let found = document
      for (const part of parts) found = found?.[part.replaceAll('~1', '/').replaceAll('~0', '~')]
      if (found === undefined) throw new Untranslatable(value.$ref, 'the reference leads nowhere')
      return found
    },
  }
}

export const componentName = (reference: string): string => reference.slice(reference.lastIndexOf('/') + 1)

export interface Operation {
  readonly path: string
  readonly method: string
  readonly id: string
  readonly place: string
  readonly definition: Json
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']

/** Every operation, in the order of the document. */
export function operationsOf(contract: Contract): Operation[] {
  return Object.entries<Json>(contract.document.paths).flatMap(([path, item]) =>
    Object.entries<Json>(item).map(([method, definition]) => {
      const place = `#/paths/${path.replaceAll('/', '~1')}/${method}`
      if (!methods.includes(method)) throw new Untranslatable(place, 'only operations may stand in a path')
      if (!definition.operationId) throw new Untranslatable(place, 'the operation has no operationId')
      return { path, method, id: definition.operationId, place, definition }
    }),
  )
}

/** Writes a value as TypeScript. */
export const literal = (value: Json): string => JSON.stringify(value)

export const header = `// Made from openapi/ by \`npm run generate\`. Do not edit: change the contract and generate again.\n`
