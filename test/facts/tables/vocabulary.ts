/**
 * The words in which the tables state what a value may be: those of the WMDA chapter (type, nullable, maxLength,
 * minimum, default), and a trailing asterisk for a required member, as the chapter writes it.
 */

export interface Code {
  readonly code: string | number
  /** The meaning as the source gives it. */
  readonly means: string
  /** What the contract must say, where it words the meaning in its own way. */
  readonly says?: RegExp
}

export interface CodeList {
  readonly source: string
  /** In the published order. */
  readonly codes: readonly Code[]
  /** How many codes the source counts, where it counts them. */
  readonly counted?: number
  /** What looks like a code and is none. */
  readonly refused?: readonly (string | number)[]
}

interface Stated {
  /** Where the fact comes from. */
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
  /** The codes of the list that this place takes, where it does not take all. */
  readonly only?: readonly string[]
  /** Values on both sides of a form that has no other name. */
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
  /** Whether members that are not listed are taken and kept. */
  readonly open?: true
  readonly minMembers?: number
  /** By name; a name with an asterisk is required. */
  readonly members: Readonly<Record<string, Fact>>
  /** Members that are named in order to refuse them. */
  readonly never?: readonly string[]
}

/** One of several types, which JSON tells apart. */
export interface Either extends Stated {
  readonly type: 'either'
  readonly of: readonly Fact[]
}

/** One of several forms of an object; the sample belongs to its form and to no other. */
export interface Forms extends Stated {
  readonly type: 'forms'
  readonly forms: readonly { readonly sample: object; readonly fact: Obj }[]
}

export type Fact = Text | Integer | Bool | List | Obj | Either | Forms

/** The source of what no document and no decision states. */
export const ours = 'no source and no decision: as version 0.1.0 of the contract has it'
