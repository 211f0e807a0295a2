/** Checks a response to a request against the contract. */
import { placeOf } from '../../src/json/pointer.ts'
import { contract, errorsOf, type Json, resolve, validatorAt, validatorOf } from './document.ts'
import { complaintsAboutHeaders } from './judge-headers.ts'
import { isKnown, isOutside, operationAt } from './paths.ts'

/** A response whose body has been read. */
export interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

const problemJson = 'application/problem+json'

/** All differences of a response from the contract. An empty list means that it is correct. */
export function complaintsAbout(method: string, address: string, answer: Answered): string[] {
  const [path = ''] = address.split('?')
  const found = operationAt(method, path)
  if (!found) return complaintsAboutOther(method, path, answer)
  const { definition, pointer } = found
  const declared = definition.responses[answer.status]
  if (!declared) return [`${definition.operationId} does not declare ${answer.status}`]
  const at = resolve(declared, `${pointer}/responses/${answer.status}`)
  return [
    ...complaintsAboutHeaders(at.value.headers, answer.headers),
    ...complaintsAboutContent(method, at.value, at.pointer, answer),
  ]
}

function complaintsAboutContent(
  method: string,
  { content }: Json,
  pointer: string,
  { status, headers, text }: Answered,
): string[] {
  if (!content) return text === '' ? [] : ['there is a body and none is declared']
  const type = headers.get('content-type') ?? ''
  if (!content[type]) return [`the media type ${type} is not declared`]
  if (method === 'HEAD') return text === '' ? [] : ['there is a body in an answer to HEAD']
  const body = parsed(text)
  if (body === undefined) return ['the body is not JSON']
  const validate = validatorAt(`${placeOf(`${pointer}/content`, type)}/schema`)
  if (!validate(body)) return [errorsOf(validate)]
  return type === problemJson ? complaintsAboutProblem(body, status, kindsOf(content[type])) : []
}

/** The kinds of problem that an operation documents for a status. Other kinds are errors. */
const kindsOf = ({ examples }: Json): string[] =>
  Object.values<Json>(examples).map((example) => resolve(example).value.value.type)

/** Status, title and further fields of a problem must be those of the register, and its kind one of these. */
function complaintsAboutProblem(body: Json, status: number, kinds: readonly string[]): string[] {
  const registered = (contract.components.schemas.ProblemType['x-problem-types'] as Json)[body.type]
  const agrees = registered.status === status && body.status === status && registered.title === body.title
  const fields: string[] = registered.fields ?? []
  const further = Object.keys(body).filter(
    (name) => !contract.components.schemas.Problem.required.includes(name),
  )
  const isComplete = [...fields].sort().join() === further.sort().join()
  return [
    ...(isComplete ? [] : [`${body.type} has the fields ${further.join()} and not ${fields.join()}`]),
    ...(agrees ? [] : ['the problem is not as the registry says']),
    ...(kinds.includes(body.type) ? [] : [`${body.type} is not shown under ${status}`]),
  ]
}

/** 503 means that the documentation is not built, or that the service is not ready. */
const statusesOfPages = [200, 304, 308, 503]

/** Responses that belong to no operation: other pages, OPTIONS, unknown paths and methods. */
function complaintsAboutOther(method: string, path: string, answer: Answered): string[] {
  const { status, headers, text } = answer
  const isPage = isOutside(path) && ['GET', 'HEAD'].includes(method)
  if (headers.get('content-type') === problemJson) {
    const kind = isKnown(path) && !isPage ? 'method-not-allowed' : 'not-found'
    const body = parsed(text)
    const validate = validatorOf('Problem')
    if (method !== 'HEAD' && !validate(body)) return [errorsOf(validate)]
    return [
      ...complaintsAboutHeaders(kind === 'not-found' ? standard : withAllow, headers),
      ...(method === 'HEAD' ? [] : complaintsAboutProblem(body, status, [`/problems/${kind}`])),
    ]
  }
  if (method === 'OPTIONS' && isKnown(path)) {
    return status === 204 && text === '' && headers.has('allow') ? [] : ['OPTIONS is not answered with Allow']
  }
  return isPage && statusesOfPages.includes(status)
    ? []
    : [`${method} ${path} is no operation of the contract`]
}

const { CacheControl, ContentTypeOptions, RequestId } = contract.components.headers
const standard = {
  'Cache-Control': CacheControl,
  'X-Content-Type-Options': ContentTypeOptions,
  'X-Request-Id': RequestId,
}
const withAllow = { ...standard, Allow: { required: true, schema: { type: 'string' } } }

function parsed(text: string): Json {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
