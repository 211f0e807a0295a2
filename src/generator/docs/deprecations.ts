import { type Style, sentenceAbout, writeDeprecations } from '../deprecation.ts'
import type { Contract } from './document.ts'

/** Redoc shows only that something is deprecated. The description says since when, until when and what to use instead. */
const markdown: Style = {
  mark(deprecated, deprecation, description) {
    // A field that refers to a shared schema has the mark beside the reference. Only the page needs it there.
    deprecated.deprecated = true
    const sentence = `**Deprecated** ${sentenceAbout(deprecation)}`
    deprecated.description = [description, sentence].filter(Boolean).join('\n\n')
  },
  markCode(list, code, deprecation) {
    const meanings = list['x-enumDescriptions'] ?? {}
    const sentence = `**Deprecated** ${sentenceAbout(deprecation)}`
    list['x-enumDescriptions'] = {
      ...meanings,
      [code]: [meanings[code], sentence].filter(Boolean).join('. '),
    }
  },
}

/** A copy of the contract with what the page says about deprecation. */
export function withDeprecations(contract: Contract): Contract {
  const copy = structuredClone(contract)
  writeDeprecations(copy, markdown)
  return copy
}
