/** The parameters of an operation as zod expressions that parse the text of each one and check its value. */
import { type Contract, literal, type Parameter } from './bundle.ts'
import { memberName, Untranslatable } from './untranslatable.ts'
import { zodOfValue } from './zod.ts'

/** @param where query, path or header */
export function writeParameters(contract: Contract, parameters: Parameter[], where: string): string {
  const members = parameters
    .filter(({ definition }) => definition.in === where)
    .map((parameter) => {
      const name = memberName(parameter.definition.name, `${parameter.place}/name`)
      return `${name}: ${writeParameter(contract, parameter)}`
    })
  return `{ ${members.join(', ')} }`
}

function writeParameter(contract: Contract, parameter: Parameter): string {
  const { definition, place } = parameter
  const written = definition.schema
  const at = `${place}/schema`
  const { value: type, place: atType } = contract.follow('schemas', written, at)
  let code = zodOfValue(contract, type, atType)
  if (!definition.required) {
    code += type.default === undefined ? '.optional()' : `.default(${literal(type.default)})`
  }
  if (type.type === 'array') {
    const separator = separatorOf(parameter)
    // The items arrive as text and are passed on unchanged.
    const entry = contract.follow('schemas', type.items, `${atType}/items`).value
    if (entry.type !== 'string')
      throw new Untranslatable(at, 'the entries of a list parameter must be strings')
    // Clients that ignore the style of a list send commas (decision 6). In free text, a comma can be part of the text.
    const isCodes = entry.enum?.every((code: string) => !code.includes(','))
    const separators = [...new Set([separator, ...(isCodes ? [','] : [])])]
    return `read.list(${literal(separators)}, ${code})`
  }
  if (definition.style !== undefined) throw new Untranslatable(`${place}/style`, 'only lists have a style')
  if (type.type === 'string') return code
  if (type.type !== 'integer' && type.type !== 'boolean')
    throw new Untranslatable(at, `a parameter of type ${literal(type.type)} is not known`)
  return `read.${type.type}(${code})`
}

const separators = new Map([
  ['pipeDelimited', '|'],
  ['spaceDelimited', ' '],
  ['form', ','],
])

/** The character that separates the items of a list parameter (OpenAPI 3.1, section 4.8.12). */
export function separatorOf({ definition, place }: Parameter): string {
  const separator = separators.get(definition.style)
  if (!separator || definition.explode !== false || definition.in !== 'query') {
    throw new Untranslatable(place, 'a list stands in the query, with a known style and explode: false')
  }
  return separator
}
