/**
 * The terms with which the tables describe allowed values: those of the WMDA chapter (type, nullable, maxLength,
 * minimum, default), and a trailing asterisk for a required field, as in the chapter.
 */

export interface Code {
  readonly code: string | number
  /** The meaning in the source. */
  readonly means: string
  /** What the contract must say, if it words the meaning differently. */
  readonly says?: RegExp
}

export interface CodeList {
  readonly source: string
  /** In the published order. */
  readonly codes: readonly Code[]
  /** The number of codes in the source, if it is stated. */
  readonly counted?: number
  /** Values that look like a code but are not one. */
  readonly refused?: readonly (string | number)[]
}

interface Stated {
  /** The source of the fact. */
  readonly source: string
  readonly nullable?: true
}

export interface Text extends Stated {
  readonly type: 'string'
  readonly minLength?: number
  readonly maxLength?: number
  readonly format?: 'date' | 'date-time'
  readonly default?: string
  readonly codes?: CodeList
  /** The codes of the list that are allowed here, if not all are. */
  readonly only?: readonly string[]
  /** Valid and invalid values of a format that has no other name. */
  readonly accepted?: readonly string[]
  readonly refused?: readonly string[]
}

export interface Integer extends Stated {
  readonly type: 'integer'
  readonly minimum?: number
  readonly maximum?: number
  readonly default?: number
  readonly codes?: CodeList
}

export interface Bool extends Stated {
  readonly type: 'boolean'
  readonly default?: boolean
}

export interface List extends Stated {
  readonly type: 'array'
  readonly minItems?: number
  readonly maxItems?: number
  readonly unique?: true
  readonly items: Fact
}

export interface Obj extends Stated {
  readonly type: 'object'
  /** Whether fields that are not listed are accepted and kept. */
  readonly open?: true
  readonly minMembers?: number
  /** By name. A name with an asterisk is required. */
  readonly members: Readonly<Record<string, Fact>>
  /** Fields that are listed as forbidden. */
  readonly never?: readonly string[]
}

/** One of several types, which the JSON type distinguishes. */
export interface Either extends Stated {
  readonly type: 'either'
  readonly of: readonly Fact[]
}

/** One of several forms of an object. The sample belongs only to its form. */
export interface Forms extends Stated {
  readonly type: 'forms'
  readonly forms: readonly { readonly sample: object; readonly fact: Obj }[]
}

export type Fact = Text | Integer | Bool | List | Obj | Either | Forms

/** The source of what no document and no decision states. */
export const ours = 'no source and no decision: as version 0.1.0 of the contract has it'
