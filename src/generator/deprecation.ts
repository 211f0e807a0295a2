/** What is deprecated in the contract, written where readers of documentation and generated code see it. */
import { targetOf } from '../json/reference.ts'
import { walk } from './dialect.ts'
import type { Json } from './untranslatable.ts'

/** The value of x-deprecation. since and sunset are dates in UTC, as YYYY-MM-DD, and instead is a sentence. */
export interface Deprecation {
  readonly since: string
  /** The day on which it can be removed at the earliest. */
  readonly sunset: string
  readonly instead: string
}

/** The headers of every response of a deprecated operation. The pipeline adds them, not the handler. */
export const announcing: readonly string[] = ['Deprecation', 'Sunset']

/** For example: since 2027-01-01, can be removed on 2027-06-30. Use `other`. */
export const sentenceAbout = ({ since, sunset, instead }: Deprecation): string =>
  `since ${since}, can be removed on ${sunset}. ${instead}`

/** The deprecation of each code of a list, or of each field of an object that refers to a shared schema. */
export const listedIn = (schema: Json): [name: string, deprecation: Deprecation][] =>
  Object.entries<Deprecation>(schema['x-deprecations'] ?? {})

/** How a reader of the contract sees a deprecation. */
export interface Style {
  /**
   * Marks an operation, a parameter, a header or a field.
   *
   * @param description its description, or the one of the shared schema that the field refers to
   */
  mark(deprecated: Json, deprecation: Deprecation, description?: string): void
  /** Marks one code of a list. */
  markCode(list: Json, code: string, deprecation: Deprecation): void
}

/** Writes every deprecation of a document in this style. It changes the document. */
export const writeDeprecations = (document: Json, style: Style): void =>
  walk(document, (object) => {
    if (object['x-deprecation']) style.mark(object, object['x-deprecation'], object.description)
    for (const [name, deprecation] of listedIn(object)) {
      const field = object.properties?.[name]
      if (field) style.mark(field, deprecation, Object(targetOf(document, field)).description)
      else style.markCode(object, name, deprecation)
    }
  })
