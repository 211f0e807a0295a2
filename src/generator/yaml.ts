/** generated/openapi.yaml: the bundle in a form that readers of YAML 1.1 and YAML 1.2 understand in the same way. */
import { Document, parse, Scalar, visit } from 'yaml'
import type { Json } from './untranslatable.ts'

/**
 * Quotes every text that a reader of either version would read as another type. In YAML 1.1, 24:02 is 1442, NO is false
 * and 2026-01-15 is a date.
 */
export function writeYaml(document: Json): string {
  const known = new Map<string, boolean>()
  const isPlain = (text: string): boolean => {
    const plain = known.get(text) ?? (reads(text, '1.1') && reads(text, '1.2'))
    known.set(text, plain)
    return plain
  }
  const yaml = new Document(document, { aliasDuplicateObjects: false })
  visit(yaml, {
    Scalar(_key, node) {
      if (typeof node.value === 'string' && !isPlain(node.value)) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  return yaml.toString({ lineWidth: 110 })
}

/** Whether a text without quotation marks is read as this text. */
function reads(text: string, version: '1.1' | '1.2'): boolean {
  try {
    return parse(text, { version, logLevel: 'silent' }) === text
  } catch {
    // The text is not valid without quotation marks, so the YAML library quotes it anyway.
    return true
  }
}
