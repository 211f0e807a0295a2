/** Refusals as problem details (RFC 9457), of the kinds that the contract registers. */
import { type ProblemName, problems } from '../../../generated/problems.ts'

export interface RequestError {
  readonly pointer?: string
  readonly parameter?: string
  readonly header?: string
  readonly code: string
  readonly detail: string
  readonly fix: string
}

interface Extra {
  readonly headers?: Readonly<Record<string, string>>
  readonly errors?: readonly RequestError[]
  readonly fields?: readonly string[]
}

export class Problem extends Error {
  readonly kind: ProblemName
  readonly extra: Extra
  constructor(kind: ProblemName, detail: string, extra: Extra = {}) {
    super(detail)
    this.kind = kind
    this.extra = extra
  }

  get status(): number {
    return problems[this.kind].status
  }

  /** The response body. @param requestId a UUID */
  body(requestId: string): object {
    const { type, title, status } = problems[this.kind]
    const { errors, fields } = this.extra
    return {
      type,
      title,
      status,
      detail: this.message,
      instance: `urn:uuid:${requestId}`,
      ...(errors && { errors }),
      ...(fields && { fields }),
    }
  }
}

export const invalidRequest = (errors: readonly RequestError[]) =>
  new Problem('invalid-request', `The request has ${errors.length} errors. See \`errors\`.`, { errors })

export const malformedJson = () => new Problem('malformed-json', 'The request body is not valid JSON.')
export const tooLarge = () =>
  new Problem('content-too-large', 'The request body is larger than 1048576 bytes.', {
    headers: { Connection: 'close' },
  })
export const unsupportedMediaType = () =>
  new Problem('unsupported-media-type', 'This operation accepts application/json in UTF-8.')

/** The largest request body, in bytes. */
export const maxBodyBytes = 1024 * 1024

/** What any error that a framework or a rule threw is to its client. */
export const problemOf = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem('internal-error', 'An unexpected error occurred.')
