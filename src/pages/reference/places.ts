/**
 * The anchors of the reference page, and the addresses of the same places in the documentation. The anchor of an
 * operation is its operationId, that of a component is its name. The contract uses no name twice.
 */
import { escaped } from '../html.ts'
import { type Html, text } from '../tables.ts'

export const fieldPlace = (object: string, field: string): string => `${object}.${field}`
export const problemPlace = (name: string): string => `problem-${name}`
export const scopePlace = (scope: string): string => `scope-${scope}`

export const linkTo = (place: string, content: Html): Html => `<a href="#${escaped(place)}">${content}</a>`

/** A heading that links to itself, so that people can copy its address. */
export const heading = (level: 2 | 3, place: string, title: string): Html =>
  `<h${level} id="${escaped(place)}">${linkTo(place, text(title))}</h${level}>\n`

/** An address in the documentation. Redoc makes it of the tag and the operationId, or of the name of the guide. */
export const inDocs = (...steps: readonly string[]): Html =>
  `<a href="/docs#/${escaped(steps.join('/').toLowerCase())}">In the documentation</a>`
