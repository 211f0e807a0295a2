/** generated/openapi.yaml: the bundle for readers of YAML 1.1 and of YAML 1.2 alike. */
import { Document, parse, Scalar, visit } from 'yaml'
import type { Json } from './refusal.ts'

/**
 * Quotes every text that a reader of either version would take for something else: 24:02 is 1442 in YAML 1.1, NO is
 * false there, 2026-01-15 is a date.
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

/** Whether a text that stands there without quotation marks is read as this text. */
function reads(text: string, version: '1.1' | '1.2'): boolean {
  try {
    return parse(text, { version, logLevel: 'silent' }) === text
  } catch {
    // It cannot stand there without quotation marks, and the writer knows that by itself.
    return true
  }
}
