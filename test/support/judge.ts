/** The judge of answers: what the contract does not allow in an answer to a request. */
import { contract, errorsOf, escaped, type Json, resolve, validatorAt, validatorOf } from './contract.ts'
import { complaintsAboutHeaders } from './judge-headers.ts'
import { isKnown, isOutside, operationAt } from './paths.ts'

/** An answer whose body has been read. */
export interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

const problemJson = 'application/problem+json'

/** Everything about an answer that the contract does not allow; an empty list means that it is right. */
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
  const validate = validatorAt(`${pointer}/content/${escaped(type)}/schema`)
  if (!validate(body)) return [errorsOf(validate)]
  return type === problemJson ? complaintsAboutProblem(body, status, kindsOf(content[type])) : []
}

/** The kinds of problem that an operation shows under a status; it answers with no others. */
const kindsOf = ({ examples }: Json): string[] =>
  Object.values<Json>(examples).map((example) => resolve(example).value.value.type)

/** Status and title of a problem are those of the registry, and its kind is one of these. */
function complaintsAboutProblem(body: Json, status: number, kinds: readonly string[]): string[] {
  const registered = (contract.components.schemas.ProblemType['x-problem-types'] as Json)[body.type]
  const agrees = registered.status === status && body.status === status && registered.title === body.title
  return [
    ...(agrees ? [] : ['the problem is not as the registry says']),
    ...(kinds.includes(body.type) ? [] : [`${body.type} is not shown under ${status}`]),
  ]
}

/** 503 says that the documentation is not built, or that the service is not ready. */
const statusesOfPages = [200, 304, 308, 503]

/** Answers that belong to no operation: pages beside the contract, OPTIONS, unknown paths and methods. */
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

const { CacheControl, ContentTypeOptions } = contract.components.headers
const standard = { 'Cache-Control': CacheControl, 'X-Content-Type-Options': ContentTypeOptions }
const withAllow = { ...standard, Allow: { required: true, schema: { type: 'string' } } }

function parsed(text: string): Json {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
