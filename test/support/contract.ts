/** The source document as the judge: what a request or an answer must look like, by ajv (JSON Schema 2020-12). */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormatsModule from 'ajv-formats'
import contract from '../../generated/openapi.json' with { type: 'json' }

export { contract }

const addFormats = addFormatsModule.default ?? addFormatsModule
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats(ajv as never)
ajv.addSchema(contract, 'contract')

/** The judge of one place of the document, given as a JSON Pointer. */
export function validatorAt(pointer: string): ValidateFunction {
  const validate = ajv.getSchema(`contract#${pointer}`)
  if (!validate) throw new Error(`Nothing stands at ${pointer}.`)
  return validate as ValidateFunction
}

/** The judge of a component schema. */
export const validatorOf = (schema: string): ValidateFunction => validatorAt(`/components/schemas/${schema}`)

// biome-ignore lint/suspicious/noExplicitAny: the document is read by pointers that are built at run time
type Json = any

const resolve = (value: Json): { value: Json; pointer: string | null } =>
  value?.$ref
    ? {
        value: value.$ref
          .slice(2)
          .split('/')
          .reduce((at: Json, part: string) => at[part], contract),
        pointer: value.$ref.slice(1),
      }
    : { value, pointer: null }

const escaped = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1')

/** What every HTTP answer may carry, whatever the contract says of it. */
const transport = ['content-type', 'content-length', 'date', 'connection', 'keep-alive', 'transfer-encoding']

/** Everything about an answer that the contract does not allow; an empty list means that it is right. */
export async function complaintsAbout(method: string, path: string, answer: Response): Promise<string[]> {
  const operation: Json = (contract.paths as Json)[path]?.[method.toLowerCase()]
  if (!operation) return complaintsAboutOther(answer)
  const declared = operation.responses[answer.status]
  if (!declared) return [`${operation.operationId} does not declare ${answer.status}`]
  const at = `/paths/${escaped(path)}/${method.toLowerCase()}/responses/${answer.status}`
  const { value: response, pointer } = resolve(declared)
  return [
    ...complaintsAboutHeaders(response, answer),
    ...(await complaintsAboutBody(response, pointer ?? at, answer)),
  ]
}

function complaintsAboutHeaders(response: Json, answer: Response): string[] {
  const declared: [string, Json][] = Object.entries(response.headers ?? {}).map(([name, header]) => [
    name.toLowerCase(),
    resolve(header).value,
  ])
  const undeclared = [...answer.headers.keys()].filter(
    (name) => !transport.includes(name) && !declared.some(([known]) => known === name),
  )
  const wrong = declared.flatMap(([name, header]) => {
    const value = answer.headers.get(name)
    if (value === null) return header.required ? [`the header ${name} is missing`] : []
    // A number arrives as its digits.
    const read = header.schema.type === 'integer' && /^[0-9]+$/.test(value) ? Number(value) : value
    return ajv.validate(header.schema, read) ? [] : [`the header ${name} is not as declared`]
  })
  return [...undeclared.map((name) => `the header ${name} is not declared`), ...wrong]
}

async function complaintsAboutBody(response: Json, pointer: string, answer: Response): Promise<string[]> {
  const text = await answer.clone().text()
  if (!response.content) return text === '' ? [] : ['there is a body and none is declared']
  const type = answer.headers.get('content-type') ?? ''
  if (!response.content[type]) return [`the media type ${type} is not declared`]
  const body = JSON.parse(text)
  const validate = validatorAt(`${pointer}/content/${escaped(type)}/schema`)
  const isRight: boolean = validate(body)
  if (!isRight) return [ajv.errorsText(validate.errors)]
  return body.status !== undefined && body.type !== undefined
    ? complaintsAboutProblem(body, answer.status)
    : []
}

/** The registry says which status and title a kind of problem has. */
function complaintsAboutProblem(body: Json, status: number): string[] {
  const registered = (contract.components.schemas.ProblemType['x-problem-types'] as Json)[body.type]
  return registered?.status === status && body.status === status && registered.title === body.title
    ? []
    : ['the problem is not as the registry says']
}

/** Refusals that belong to no operation: an unknown address, a method that an address does not take. */
async function complaintsAboutOther(answer: Response): Promise<string[]> {
  if (answer.headers.get('content-type') !== 'application/problem+json') return []
  const body: Json = await answer.clone().json()
  const validate = validatorOf('Problem')
  return validate(body) ? complaintsAboutProblem(body, answer.status) : [ajv.errorsText(validate.errors)]
}
