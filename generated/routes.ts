// Made from openapi/ by `npm run generate`. Do not edit: change the contract and generate again.
import { createRoute, type RouteConfig, z } from '@hono/zod-openapi'
import * as wire from '../src/http/wire.ts'
import contract from './openapi.json' with { type: 'json' }
import * as schema from './schemas.ts'

const { examples } = contract.components

type Headers = Exclude<RouteConfig['responses'][string], { $ref: string }>['headers']

const BadParameters = {
  description: 'A parameter or a header is invalid. All errors are listed.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: { invalidParameters: examples.ProblemInvalidParameters },
    },
  },
}

const Unauthenticated = {
  description: 'The request has no valid access token.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
    'WWW-Authenticate': {
      description: 'States how to authenticate (RFC 6750).',
      required: true,
      schema: { type: 'string', maxLength: 300 },
      example: 'Bearer realm="patient-api"',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: { unauthenticated: examples.ProblemUnauthenticated },
    },
  },
}

const NeedsPatientsReadScope = {
  description: 'The token lacks the scope `patients:read`.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
    'WWW-Authenticate': {
      description: 'States which scope the token lacks (RFC 6750, section 3).',
      required: true,
      schema: { type: 'string', maxLength: 300 },
      example: 'Bearer realm="patient-api", error="insufficient_scope", scope="patients:read"',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: { insufficientScope: examples.ProblemNeedsPatientsReadScope },
    },
  },
}

const PatientNotFound = {
  description: 'No patient with this `wmdaId` exists in your organisation.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: { patientNotFound: examples.ProblemPatientNotFound },
    },
  },
}

const InternalError = {
  description: 'An unexpected error occurred.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: { internalError: examples.ProblemInternalError },
    },
  },
}

const Unavailable = {
  description:
    'The service cannot process the request at the moment, for example because its database is busy. Nothing was stored.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
    'Retry-After': {
      description: 'Number of seconds to wait before you send the request again (RFC 9110, section 10.2.3).',
      required: true,
      schema: { type: 'integer', format: 'int32', minimum: 1, maximum: 3600 },
      example: 2,
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: { unavailable: examples.ProblemUnavailable },
    },
  },
}

const BadPatient = {
  description: 'The request body, a parameter or a header is invalid. All errors are listed.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: { invalidBody: examples.ProblemInvalidBody, malformedJson: examples.ProblemMalformedJson },
    },
  },
}

const NeedsPatientsWriteScope = {
  description: 'The token lacks the scope `patients:write`.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
    'WWW-Authenticate': {
      description: 'States which scope the token lacks (RFC 6750, section 3).',
      required: true,
      schema: { type: 'string', maxLength: 300 },
      example: 'Bearer realm="patient-api", error="insufficient_scope", scope="patients:write"',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: { insufficientScope: examples.ProblemNeedsPatientsWriteScope },
    },
  },
}

const UpdateConflict = {
  description: 'The current state of the patient does not allow the update.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: {
        patientIdAlreadySet: examples.ProblemPatientIdAlreadySet,
        patientStopped: examples.ProblemPatientStopped,
        statusChanged: examples.ProblemStatusChanged,
        assignedUserNameChanged: examples.ProblemAssignedUserNameChanged,
      },
    },
  },
}

const PreconditionFailed = {
  description: 'The record has changed since the `ETag` in `If-Match` was returned.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: { preconditionFailed: examples.ProblemPreconditionFailed },
    },
  },
}

const ContentTooLarge = {
  description: 'The request body is larger than 1 MiB.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: { contentTooLarge: examples.ProblemContentTooLarge },
    },
  },
}

const UnsupportedMediaType = {
  description: 'The request body has a media type that this operation does not accept.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: { unsupportedMediaType: examples.ProblemUnsupportedMediaType },
    },
  },
}

const RegistrationConflict = {
  description: 'The `Idempotency-Key` was already used for a different request.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: { idempotencyKeyReused: examples.ProblemIdempotencyKeyReused },
    },
  },
}

const BadStatusChange = {
  description: 'The request body, a parameter or a header is invalid. All errors are listed.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: {
        invalidStatusChange: examples.ProblemInvalidStatusChange,
        malformedJson: examples.ProblemMalformedJson,
      },
    },
  },
}

const TransitionNotAllowed = {
  description: 'The life cycle does not allow this change from the current status.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: { transitionNotAllowed: examples.ProblemTransitionNotAllowed },
    },
  },
}

const BadListParameters = {
  description: 'A parameter is invalid, or the request requires a token with a `username`.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: {
        invalidListParameters: examples.ProblemInvalidListParameters,
        needsUsername: examples.ProblemNeedsUsername,
      },
    },
  },
}

const BadListRequest = {
  description: 'The request body is invalid, or the request requires a token with a `username`.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: {
        invalidListBody: examples.ProblemInvalidListBody,
        needsUsername: examples.ProblemNeedsUsernameInBody,
        malformedJson: examples.ProblemMalformedJson,
      },
    },
  },
}

const BadSearch = {
  description: 'The request body or a header is invalid. All errors are listed.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: {
        invalidSearch: examples.ProblemInvalidSearch,
        malformedJson: examples.ProblemMalformedJson,
      },
    },
  },
}

const SearchConflict = {
  description:
    'The current state of the patient does not allow a search, or the `Idempotency-Key` was already used for another request.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: {
        hlaIncomplete: examples.ProblemHlaIncomplete,
        searchOfStopped: examples.ProblemSearchOfStopped,
        idempotencyKeyReused: examples.ProblemIdempotencyKeyReused,
      },
    },
  },
}

const BadSearchId = {
  description: 'The `searchId` is invalid.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: { invalidSearchId: examples.ProblemInvalidSearchId },
    },
  },
}

const SearchNotFound = {
  description: 'No search with this `searchId` exists in your organisation.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: { searchNotFound: examples.ProblemSearchNotFound },
    },
  },
}

const BadLeaseRequest = {
  description: 'The request body is invalid. All errors are listed.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: {
        invalidLeaseRequest: examples.ProblemInvalidLeaseRequest,
        malformedJson: examples.ProblemMalformedJson,
      },
    },
  },
}

const MachineRequired = {
  description:
    'The token does not have the scope `searches:run`, or it is not a machine token (it has a `username`).',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
    'WWW-Authenticate': {
      description: 'States what the token lacks (RFC 6750, section 3).',
      required: true,
      schema: { type: 'string', maxLength: 300 },
      examples: {
        insufficientScope: {
          summary: 'The token lacks searches:run',
          value: 'Bearer realm="patient-api", error="insufficient_scope", scope="searches:run"',
        },
        machineRequired: {
          summary: 'The token has a username',
          value: 'Bearer realm="patient-api", error="insufficient_scope"',
        },
      },
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: {
        insufficientScope: examples.ProblemNeedsSearchesRunScope,
        machineRequired: examples.ProblemMachineRequired,
      },
    },
  },
}

const BadResults = {
  description: 'The request body or the `searchId` is invalid. All errors are listed.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: {
        invalidResults: examples.ProblemInvalidResults,
        malformedJson: examples.ProblemMalformedJson,
      },
    },
  },
}

const ResultsConflict = {
  description: 'The results arrived too late. Nothing was stored.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: { searchEnded: examples.ProblemSearchEnded, leaseNotValid: examples.ProblemLeaseNotValid },
    },
  },
}

const BadLimsPatient = {
  description: 'The request body or a header is invalid. All errors are listed.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: {
        invalidLimsPatient: examples.ProblemInvalidLimsPatient,
        malformedJson: examples.ProblemMalformedJson,
      },
    },
  },
}

const NeedsLimsWriteScope = {
  description: 'The token does not have the scope `lims:write`.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
    'WWW-Authenticate': {
      description: 'States what the token lacks (RFC 6750, section 3).',
      required: true,
      schema: { type: 'string', maxLength: 300 },
      example: 'Bearer realm="patient-api", error="insufficient_scope", scope="lims:write"',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: { insufficientScope: examples.ProblemNeedsLimsWriteScope },
    },
  },
}

const BadMrn = {
  description: 'The `patientMRN` or a header is invalid.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: { invalidMrn: examples.ProblemInvalidMrn },
    },
  },
}

const NeedsLimsReadScope = {
  description: 'The token does not have the scope `lims:read`.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
    'WWW-Authenticate': {
      description: 'States what the token lacks (RFC 6750, section 3).',
      required: true,
      schema: { type: 'string', maxLength: 300 },
      example: 'Bearer realm="patient-api", error="insufficient_scope", scope="lims:read"',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: { insufficientScope: examples.ProblemNeedsLimsReadScope },
    },
  },
}

const LimsPatientNotFound = {
  description: 'No patient with this `patientMRN` exists in your organisation.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: { limsPatientNotFound: examples.ProblemLimsPatientNotFound },
    },
  },
}

const BadLimsPatch = {
  description:
    'The patch, the URL or a header is invalid, or the patched record would be invalid. Nothing is changed.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: {
        invalidLimsPatch: examples.ProblemInvalidLimsPatch,
        malformedJson: examples.ProblemMalformedJson,
      },
    },
  },
}

const LimsPatchTooLarge = {
  description:
    'The request body is larger than 1 MiB, or the patched record would be larger than 1 MiB. Nothing is changed.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: {
        contentTooLarge: examples.ProblemContentTooLarge,
        recordTooLarge: examples.ProblemRecordTooLarge,
      },
    },
  },
}

const UnsupportedPatchMediaType = {
  description: 'This operation does not accept the media type of the request body.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: { unsupportedMediaType: examples.ProblemUnsupportedPatchMediaType },
    },
  },
}

const BadLimsCase = {
  description:
    'The request body or a header is invalid. All errors are listed. Errors in `patient` refer to the form that was sent: a link or a full patient.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: {
        linkWithBlock: examples.ProblemLinkWithBlock,
        neitherBlockNorLink: examples.ProblemNeitherBlockNorLink,
        fourthInsurance: examples.ProblemFourthInsurance,
        malformedJson: examples.ProblemMalformedJson,
      },
    },
  },
}

const LinkedPatientNotFound = {
  description: 'No patient with this `MCID` exists in your organisation.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: { linkedPatientNotFound: examples.ProblemLinkedPatientNotFound },
    },
  },
}

const BadCaseId = {
  description: 'The `caseID` is invalid.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: { invalidCaseId: examples.ProblemInvalidCaseId },
    },
  },
}

const CaseNotFound = {
  description: 'No case with this `caseID` exists in your organisation.',
  headers: {
    'Cache-Control': {
      description: 'Caches must not store the response, because it can contain data about a patient.',
      required: true,
      schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
      example: 'no-store',
    },
    'X-Content-Type-Options': {
      description: 'Instructs browsers to use the declared media type.',
      required: true,
      schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
      example: 'nosniff',
    },
    'X-Request-Id': {
      description:
        'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
      required: true,
      schema: {
        type: 'string',
        pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        maxLength: 36,
      },
      example: '00000000-0000-4000-8000-000000000001',
    },
  } satisfies Headers,
  content: {
    'application/problem+json': {
      schema: schema.Problem,
      examples: { caseNotFound: examples.ProblemCaseNotFound },
    },
  },
}

export const createPatient = createRoute({
  method: 'post',
  path: '/api/v2/patients',
  operationId: 'createPatient',
  tags: ['Patients'],
  summary: 'Create a patient',
  description:
    'Creates a patient in your organisation and returns its `wmdaId`. The service assigns the `wmdaId`, which identifies the patient in every later request. The patient starts in status `NEW`. If your token has a `username`, the patient is assigned to you. A `patientId` is stored only if `legalTerms` is `true`. Otherwise, the request succeeds but `patientId` is not stored.',
  security: [{ bearerAuth: ['patients:write'] }],
  request: {
    query: z.strictObject({}),
    headers: z.object({
      'Idempotency-Key': wire.text(
        z
          .string()
          .regex(/^[!-~]+$/)
          .min(1)
          .max(255)
          .optional(),
        {
          required: false,
          name: 'Idempotency-Key',
          in: 'header',
          description:
            'A key that you choose, for example a UUID. Use a new key for each record that you create. If you repeat a request with the same key and the same request body, the service returns the first response again and creates nothing twice. If you send the same key with a different request body, the request is rejected with 409. Keys are kept for 24 hours and are scoped to your organisation and the operation. If a request is rejected, you can use its key again.',
          example: '00000000-0000-4000-8000-000000000042',
        },
        { type: 'string', pattern: '^[!-~]+$', minLength: 1, maxLength: 255 },
      ),
    }),
    body: {
      description: 'The patient to create.',
      required: true,
      content: {
        'application/json': {
          schema: schema.CreatePatientRequest,
          examples: {
            minimal: examples.CreatePatientMinimalRequest,
            fullyTyped: examples.CreatePatientFullyTypedRequest,
            withoutConsent: examples.CreatePatientWithoutConsentRequest,
          },
        },
      },
    },
  },
  responses: {
    201: {
      description: 'The patient was created.',
      headers: {
        'Cache-Control': {
          description: 'Caches must not store the response, because it can contain data about a patient.',
          required: true,
          schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
          example: 'no-store',
        },
        'X-Content-Type-Options': {
          description: 'Instructs browsers to use the declared media type.',
          required: true,
          schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
          example: 'nosniff',
        },
        'X-Request-Id': {
          description:
            'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
          required: true,
          schema: {
            type: 'string',
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            maxLength: 36,
          },
          example: '00000000-0000-4000-8000-000000000001',
        },
        Location: {
          description: 'URL from which the new patient can be retrieved.',
          required: true,
          schema: { type: 'string', format: 'uri-reference', maxLength: 200 },
          example: '/api/v2/patients?wmdaId=100001',
        },
        ETag: {
          description:
            'Identifies this state of the record. Send it in `If-Match` or `If-None-Match`. It changes with every update and every status change. It does not change when the record is only viewed, although a view changes the `lastViewed` of a patient.',
          required: true,
          schema: { type: 'string', pattern: '^"[0-9]+"$', maxLength: 20 },
          example: '"1"',
        },
      } satisfies Headers,
      links: {
        retrievePatient: {
          operationId: 'retrievePatient',
          description: 'Retrieves the new patient.',
          parameters: { wmdaId: '$response.body#/wmdaId' },
        },
        updatePatient: {
          operationId: 'updatePatient',
          description:
            'Replaces the record of the new patient. Send the `wmdaId` of the response in the request body.',
          parameters: { 'If-Match': '$response.header.ETag' },
        },
        updatePatientStatus: {
          operationId: 'updatePatientStatus',
          description:
            'Changes the status of the new patient. Send the `wmdaId` of the response in the request body.',
          parameters: { 'If-Match': '$response.header.ETag' },
        },
        requestSearch: {
          operationId: 'requestSearch',
          description:
            'Requests a search for the new patient. Send the `wmdaId` of the response in the request body. The HLA typing must include A, B and DRB1.',
        },
        listPatients: {
          operationId: 'listPatients',
          description: 'Lists the patients in the status of the new patient.',
          parameters: { status: 'NEW' },
        },
      },
      content: {
        'application/json': {
          schema: schema.PatientRegistration,
          examples: {
            minimal: examples.CreatePatientMinimalResponse,
            fullyTyped: examples.CreatePatientFullyTypedResponse,
            withoutConsent: examples.CreatePatientWithoutConsentResponse,
          },
        },
      },
    },
    400: BadPatient,
    401: Unauthenticated,
    403: NeedsPatientsWriteScope,
    409: RegistrationConflict,
    413: ContentTooLarge,
    415: UnsupportedMediaType,
    500: InternalError,
    503: Unavailable,
  },
})

export const updatePatient = createRoute({
  method: 'put',
  path: '/api/v2/patients',
  operationId: 'updatePatient',
  tags: ['Patients'],
  summary: 'Replace a patient record',
  description:
    "Replaces the patient's record. Retrieve the record, change it, and send all of it. Fields that are omitted are set to `null`, except `patientId` and `legalTerms`, which are kept. You can set `patientId` once, if `legalTerms` is `true`. After that, it cannot be changed. To withdraw the consent and remove `patientId`, send `legalTerms` as `false` and `patientId` as `null`. The fields `lastUpdated` and `lastViewed` are ignored. If you send `status` or `assignedUserName`, it must have its current value. Otherwise, the request is rejected with 409. The operation `updatePatientStatus` changes the `status`. The operation `assignUserToPatient` changes `assignedUserName`. A change of `hla`, `ethnicity` or `poolCountryCode` refreshes the patient's searches. If a patient is stopped, reactivate the patient before the update.",
  security: [{ bearerAuth: ['patients:write'] }],
  request: {
    query: z.strictObject({}),
    headers: z.object({
      'If-Match': wire.text(
        z
          .string()
          .regex(/^(\*|(W\/)?"[!#-~]*"( ?, ?(W\/)?"[!#-~]*")*)$/)
          .max(200)
          .optional(),
        {
          required: false,
          name: 'If-Match',
          in: 'header',
          description:
            'One or more `ETag` values of the record as you know it (RFC 9110). If none of them is the current `ETag`, nothing is changed and the response is 412. If you omit this header, the request is processed without this check.',
          example: '"1"',
        },
        { type: 'string', pattern: '^(\\*|(W/)?"[!#-~]*"( ?, ?(W/)?"[!#-~]*")*)$', maxLength: 200 },
      ),
    }),
    body: {
      description: 'The full new record.',
      required: true,
      content: {
        'application/json': {
          schema: schema.UpdatePatientRequest,
          examples: {
            newTyping: examples.UpdatePatientNewTypingRequest,
            consentGiven: examples.UpdatePatientConsentGivenRequest,
            retrievedRecord: examples.UpdatePatientRetrievedRecordRequest,
            consentWithdrawn: examples.UpdatePatientConsentWithdrawnRequest,
          },
        },
      },
    },
  },
  responses: {
    204: {
      description: 'The record was replaced.',
      headers: {
        'Cache-Control': {
          description: 'Caches must not store the response, because it can contain data about a patient.',
          required: true,
          schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
          example: 'no-store',
        },
        'X-Content-Type-Options': {
          description: 'Instructs browsers to use the declared media type.',
          required: true,
          schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
          example: 'nosniff',
        },
        'X-Request-Id': {
          description:
            'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
          required: true,
          schema: {
            type: 'string',
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            maxLength: 36,
          },
          example: '00000000-0000-4000-8000-000000000001',
        },
        ETag: {
          description:
            'Identifies the state of the record after the change. Send it in `If-Match` or `If-None-Match`. It changes with every update and every status change. It does not change when the record is only viewed, although a view changes the `lastViewed` of a patient.',
          required: true,
          schema: { type: 'string', pattern: '^"[0-9]+"$', maxLength: 20 },
          example: '"2"',
        },
      } satisfies Headers,
    },
    400: BadPatient,
    401: Unauthenticated,
    403: NeedsPatientsWriteScope,
    404: PatientNotFound,
    409: UpdateConflict,
    412: PreconditionFailed,
    413: ContentTooLarge,
    415: UnsupportedMediaType,
    500: InternalError,
    503: Unavailable,
  },
})

export const retrievePatient = createRoute({
  method: 'get',
  path: '/api/v2/patients',
  operationId: 'retrievePatient',
  tags: ['Patients'],
  summary: 'Retrieve a patient',
  description:
    'Returns the full record of a patient. Retrieving a patient counts as a view and updates `lastViewed`, even when the response is 304.',
  security: [{ bearerAuth: ['patients:read'] }],
  request: {
    query: z.strictObject({
      wmdaId: wire.integer(
        z.int().min(1).max(2147483647),
        {
          required: true,
          name: 'wmdaId',
          in: 'query',
          description: 'Identifier of the patient to retrieve.',
          example: 123456,
        },
        { $ref: '#/components/schemas/WmdaId' },
      ),
    }),
    headers: z.object({
      'If-None-Match': wire.text(
        z
          .string()
          .regex(/^(\*|(W\/)?"[!#-~]*"( ?, ?(W\/)?"[!#-~]*")*)$/)
          .max(200)
          .optional(),
        {
          required: false,
          name: 'If-None-Match',
          in: 'header',
          description:
            'One or more `ETag` values of the record as you have it (RFC 9110). If one of them is the current `ETag`, the response is 304 without a response body.',
          example: '"1"',
        },
        { type: 'string', pattern: '^(\\*|(W/)?"[!#-~]*"( ?, ?(W/)?"[!#-~]*")*)$', maxLength: 200 },
      ),
    }),
  },
  responses: {
    200: {
      description: 'The record of the patient.',
      headers: {
        'Cache-Control': {
          description: 'Caches must not store the response, because it can contain data about a patient.',
          required: true,
          schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
          example: 'no-store',
        },
        'X-Content-Type-Options': {
          description: 'Instructs browsers to use the declared media type.',
          required: true,
          schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
          example: 'nosniff',
        },
        'X-Request-Id': {
          description:
            'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
          required: true,
          schema: {
            type: 'string',
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            maxLength: 36,
          },
          example: '00000000-0000-4000-8000-000000000001',
        },
        ETag: {
          description:
            'Identifies this state of the record. Send it in `If-Match` or `If-None-Match`. It changes with every update and every status change. It does not change when the record is only viewed, although a view changes the `lastViewed` of a patient.',
          required: true,
          schema: { type: 'string', pattern: '^"[0-9]+"$', maxLength: 20 },
          example: '"1"',
        },
      } satisfies Headers,
      content: {
        'application/json': {
          schema: schema.Patient,
          examples: {
            minimal: examples.RetrievePatientMinimal,
            fullyTyped: examples.RetrievePatientFullyTyped,
            withoutConsent: examples.RetrievePatientWithoutConsent,
          },
        },
      },
    },
    304: {
      description: 'The record still matches the `ETag` in `If-None-Match`.',
      headers: {
        'Cache-Control': {
          description: 'Caches must not store the response, because it can contain data about a patient.',
          required: true,
          schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
          example: 'no-store',
        },
        'X-Content-Type-Options': {
          description: 'Instructs browsers to use the declared media type.',
          required: true,
          schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
          example: 'nosniff',
        },
        'X-Request-Id': {
          description:
            'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
          required: true,
          schema: {
            type: 'string',
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            maxLength: 36,
          },
          example: '00000000-0000-4000-8000-000000000001',
        },
        ETag: {
          description:
            'Identifies this state of the record. Send it in `If-Match` or `If-None-Match`. It changes with every update and every status change. It does not change when the record is only viewed, although a view changes the `lastViewed` of a patient.',
          required: true,
          schema: { type: 'string', pattern: '^"[0-9]+"$', maxLength: 20 },
          example: '"1"',
        },
      } satisfies Headers,
    },
    400: BadParameters,
    401: Unauthenticated,
    403: NeedsPatientsReadScope,
    404: PatientNotFound,
    500: InternalError,
    503: Unavailable,
  },
})

export const updatePatientStatus = createRoute({
  method: 'put',
  path: '/api/v2/patients/status',
  operationId: 'updatePatientStatus',
  tags: ['Patients'],
  summary: 'Change the search status of a patient',
  description:
    'Changes the status of a patient in the life cycle. `STP` requires a `changeReason`. If the life cycle does not allow the change, the request is rejected with 409 and the response lists the allowed statuses. This operation cannot set `PRE` for a patient in status `NEW`. The service sets `PRE` when the first search is requested.',
  security: [{ bearerAuth: ['patients:write'] }],
  request: {
    query: z.strictObject({}),
    headers: z.object({
      'If-Match': wire.text(
        z
          .string()
          .regex(/^(\*|(W\/)?"[!#-~]*"( ?, ?(W\/)?"[!#-~]*")*)$/)
          .max(200)
          .optional(),
        {
          required: false,
          name: 'If-Match',
          in: 'header',
          description:
            'One or more `ETag` values of the record as you know it (RFC 9110). If none of them is the current `ETag`, nothing is changed and the response is 412. If you omit this header, the request is processed without this check.',
          example: '"1"',
        },
        { type: 'string', pattern: '^(\\*|(W/)?"[!#-~]*"( ?, ?(W/)?"[!#-~]*")*)$', maxLength: 200 },
      ),
    }),
    body: {
      description: 'The patient and the new status.',
      required: true,
      content: {
        'application/json': {
          schema: schema.UpdatePatientStatusRequest,
          examples: {
            stop: examples.UpdatePatientStatusStopRequest,
            reactivate: examples.UpdatePatientStatusReactivateRequest,
            suspend: examples.UpdatePatientStatusSuspendRequest,
          },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The patient has the requested status.',
      headers: {
        'Cache-Control': {
          description: 'Caches must not store the response, because it can contain data about a patient.',
          required: true,
          schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
          example: 'no-store',
        },
        'X-Content-Type-Options': {
          description: 'Instructs browsers to use the declared media type.',
          required: true,
          schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
          example: 'nosniff',
        },
        'X-Request-Id': {
          description:
            'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
          required: true,
          schema: {
            type: 'string',
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            maxLength: 36,
          },
          example: '00000000-0000-4000-8000-000000000001',
        },
        ETag: {
          description:
            'Identifies the state of the record after the change. Send it in `If-Match` or `If-None-Match`. It changes with every update and every status change. It does not change when the record is only viewed, although a view changes the `lastViewed` of a patient.',
          required: true,
          schema: { type: 'string', pattern: '^"[0-9]+"$', maxLength: 20 },
          example: '"2"',
        },
      } satisfies Headers,
      content: {
        'application/json': {
          schema: schema.PatientStatusUpdate,
          examples: {
            stop: examples.UpdatePatientStatusStopResponse,
            reactivate: examples.UpdatePatientStatusReactivateResponse,
            suspend: examples.UpdatePatientStatusSuspendResponse,
          },
        },
      },
    },
    400: BadStatusChange,
    401: Unauthenticated,
    403: NeedsPatientsWriteScope,
    404: PatientNotFound,
    409: TransitionNotAllowed,
    412: PreconditionFailed,
    413: ContentTooLarge,
    415: UnsupportedMediaType,
    500: InternalError,
    503: Unavailable,
  },
})

export const listPatients = createRoute({
  method: 'get',
  path: '/api/v2/patients/list',
  operationId: 'listPatients',
  tags: ['Patients'],
  summary: 'List patients',
  description:
    'Lists patients of your organisation, most recently viewed first. Listing does not count as a view and changes nothing.',
  security: [{ bearerAuth: ['patients:read'] }],
  request: {
    query: z.strictObject({
      limit: wire.integer(
        z.int().min(1).max(1000).default(100),
        {
          required: false,
          name: 'limit',
          in: 'query',
          description: 'Maximum number of patients in the response.',
          example: 250,
        },
        { type: 'integer', format: 'int32', minimum: 1, maximum: 1000, default: 100 },
      ),
      offset: wire.integer(
        z.int().min(0).max(2147483647).default(0),
        {
          required: false,
          name: 'offset',
          in: 'query',
          description:
            'Position of the first patient in the response, counted from 0. It is not a page number.',
          example: 0,
        },
        { type: 'integer', format: 'int32', minimum: 0, maximum: 2147483647, default: 0 },
      ),
      status: wire.list(
        ['|', ','],
        z
          .array(schema.PatientStatus)
          .min(1)
          .max(5)
          .refine(wire.isUnique, { params: { code: 'duplicate' } })
          .optional(),
        {
          required: false,
          name: 'status',
          in: 'query',
          description:
            'Lists only patients that have one of these statuses. Separate the statuses with a vertical bar: `status=ACT|NEW`. The forms `status=ACT,NEW` and `status=ACT&status=NEW` have the same meaning. Use one form only. If this parameter is omitted, patients in every status are listed.',
          style: 'pipeDelimited',
          explode: false,
          example: ['ACT', 'NEW'],
        },
        {
          type: 'array',
          minItems: 1,
          maxItems: 5,
          uniqueItems: true,
          items: { $ref: '#/components/schemas/PatientStatus' },
        },
      ),
      onlyMyPatients: wire.boolean(
        z.boolean().default(false),
        {
          required: false,
          name: 'onlyMyPatients',
          in: 'query',
          description:
            'Whether to list only patients that are assigned to you, `true` or `false`. The value `true` requires a token with a `username`. With a machine token, it is rejected with 400.',
          example: true,
        },
        { type: 'boolean', default: false },
      ),
      patientId: wire.text(
        z.string().min(1).max(17).optional(),
        {
          required: false,
          name: 'patientId',
          in: 'query',
          description:
            'Lists only patients with exactly this `patientId`. URLs can be stored in places that you do not control. The operation `searchPatientList` accepts the same filter in the request body.',
          example: '69391234P',
        },
        { type: 'string', minLength: 1, maxLength: 17 },
      ),
    }),
  },
  responses: {
    200: {
      description: 'One page of patients.',
      headers: {
        'Cache-Control': {
          description: 'Caches must not store the response, because it can contain data about a patient.',
          required: true,
          schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
          example: 'no-store',
        },
        'X-Content-Type-Options': {
          description: 'Instructs browsers to use the declared media type.',
          required: true,
          schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
          example: 'nosniff',
        },
        'X-Request-Id': {
          description:
            'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
          required: true,
          schema: {
            type: 'string',
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            maxLength: 36,
          },
          example: '00000000-0000-4000-8000-000000000001',
        },
      } satisfies Headers,
      content: {
        'application/json': {
          schema: schema.PatientList,
          examples: {
            all: examples.ListPatientsAll,
            newOnly: examples.ListPatientsNewOnly,
            empty: examples.ListPatientsEmpty,
          },
        },
      },
    },
    400: BadListParameters,
    401: Unauthenticated,
    403: NeedsPatientsReadScope,
    500: InternalError,
    503: Unavailable,
  },
})

export const searchPatientList = createRoute({
  method: 'post',
  path: '/api/v2/patients/list',
  operationId: 'searchPatientList',
  tags: ['Patients'],
  summary: 'List patients with filters in the request body',
  description:
    'Lists patients using filters in the request body. Use this operation to search by `patientId`, so that the identifier does not appear in URLs or logs.',
  security: [{ bearerAuth: ['patients:read'] }],
  request: {
    query: z.strictObject({}),
    body: {
      description: 'States which patients to list.',
      required: true,
      content: {
        'application/json': {
          schema: schema.ListPatientsRequest,
          examples: {
            byPatientId: examples.SearchPatientListByPatientIdRequest,
            mine: examples.SearchPatientListMineRequest,
          },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'One page of patients.',
      headers: {
        'Cache-Control': {
          description: 'Caches must not store the response, because it can contain data about a patient.',
          required: true,
          schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
          example: 'no-store',
        },
        'X-Content-Type-Options': {
          description: 'Instructs browsers to use the declared media type.',
          required: true,
          schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
          example: 'nosniff',
        },
        'X-Request-Id': {
          description:
            'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
          required: true,
          schema: {
            type: 'string',
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            maxLength: 36,
          },
          example: '00000000-0000-4000-8000-000000000001',
        },
      } satisfies Headers,
      content: {
        'application/json': {
          schema: schema.PatientList,
          examples: {
            byPatientId: examples.SearchPatientListByPatientIdResponse,
            mine: examples.SearchPatientListMineResponse,
          },
        },
      },
    },
    400: BadListRequest,
    401: Unauthenticated,
    403: NeedsPatientsReadScope,
    413: ContentTooLarge,
    415: UnsupportedMediaType,
    500: InternalError,
    503: Unavailable,
  },
})

export const requestSearch = createRoute({
  method: 'post',
  path: '/api/v2/searches',
  operationId: 'requestSearch',
  tags: ['Searches'],
  summary: 'Request a search',
  description:
    'Requests a search for a patient. The search waits for a match engine and runs once. In status `ACT`, the search is re-queued every 24 hours. In every status except `STP`, the search is re-queued after an update of `hla`, `ethnicity` or `poolCountryCode`. If the status of the patient is `NEW`, it changes to `PRE`. Other statuses do not change. The HLA typing must include A, B and DRB1. The patient must not be stopped. Requesting a search counts as a view of the patient.',
  security: [{ bearerAuth: ['patients:write'] }],
  request: {
    query: z.strictObject({}),
    headers: z.object({
      'Idempotency-Key': wire.text(
        z
          .string()
          .regex(/^[!-~]+$/)
          .min(1)
          .max(255)
          .optional(),
        {
          required: false,
          name: 'Idempotency-Key',
          in: 'header',
          description:
            'A key that you choose, for example a UUID. Use a new key for each record that you create. If you repeat a request with the same key and the same request body, the service returns the first response again and creates nothing twice. If you send the same key with a different request body, the request is rejected with 409. Keys are kept for 24 hours and are scoped to your organisation and the operation. If a request is rejected, you can use its key again.',
          example: '00000000-0000-4000-8000-000000000042',
        },
        { type: 'string', pattern: '^[!-~]+$', minLength: 1, maxLength: 255 },
      ),
    }),
    body: {
      description: 'The search to request.',
      required: true,
      content: {
        'application/json': {
          schema: schema.RequestSearchRequest,
          examples: {
            donors: examples.RequestSearchDonorsRequest,
            cordBlood: examples.RequestSearchCordBloodRequest,
          },
        },
      },
    },
  },
  responses: {
    201: {
      description: 'The search was requested.',
      headers: {
        'Cache-Control': {
          description: 'Caches must not store the response, because it can contain data about a patient.',
          required: true,
          schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
          example: 'no-store',
        },
        'X-Content-Type-Options': {
          description: 'Instructs browsers to use the declared media type.',
          required: true,
          schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
          example: 'nosniff',
        },
        'X-Request-Id': {
          description:
            'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
          required: true,
          schema: {
            type: 'string',
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            maxLength: 36,
          },
          example: '00000000-0000-4000-8000-000000000001',
        },
        Location: {
          description: 'URL from which the new search can be retrieved.',
          required: true,
          schema: { type: 'string', format: 'uri-reference', maxLength: 200 },
          example: '/api/v2/searches/4711',
        },
      } satisfies Headers,
      links: {
        retrieveSearch: {
          operationId: 'retrieveSearch',
          description: 'Retrieves the new search.',
          parameters: { searchId: '$response.body#/searchId' },
        },
        retrievePatient: {
          operationId: 'retrievePatient',
          description: 'Retrieves the patient of the new search.',
          parameters: { wmdaId: '$request.body#/wmdaId' },
        },
      },
      content: {
        'application/json': {
          schema: schema.SearchRegistration,
          examples: {
            donors: examples.RequestSearchDonorsResponse,
            cordBlood: examples.RequestSearchCordBloodResponse,
          },
        },
      },
    },
    400: BadSearch,
    401: Unauthenticated,
    403: NeedsPatientsWriteScope,
    404: PatientNotFound,
    409: SearchConflict,
    413: ContentTooLarge,
    415: UnsupportedMediaType,
    500: InternalError,
    503: Unavailable,
  },
})

export const retrieveSearch = createRoute({
  method: 'get',
  path: '/api/v2/searches/{searchId}',
  operationId: 'retrieveSearch',
  tags: ['Searches'],
  summary: 'Retrieve a search',
  description:
    'Returns a search with its state and its results. Retrieving a search counts as a view of the patient.',
  security: [{ bearerAuth: ['patients:read'] }],
  request: {
    query: z.strictObject({}),
    params: z.object({
      searchId: wire.integer(
        z.int().min(1).max(2147483647),
        {
          required: true,
          name: 'searchId',
          in: 'path',
          description: 'The `searchId` that `requestSearch` returned.',
          example: 4711,
        },
        { $ref: '#/components/schemas/SearchId' },
      ),
    }),
  },
  responses: {
    200: {
      description: 'The search.',
      headers: {
        'Cache-Control': {
          description: 'Caches must not store the response, because it can contain data about a patient.',
          required: true,
          schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
          example: 'no-store',
        },
        'X-Content-Type-Options': {
          description: 'Instructs browsers to use the declared media type.',
          required: true,
          schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
          example: 'nosniff',
        },
        'X-Request-Id': {
          description:
            'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
          required: true,
          schema: {
            type: 'string',
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            maxLength: 36,
          },
          example: '00000000-0000-4000-8000-000000000001',
        },
      } satisfies Headers,
      content: {
        'application/json': {
          schema: schema.Search,
          examples: { waiting: examples.RetrieveSearchWaiting, finished: examples.RetrieveSearchFinished },
        },
      },
    },
    400: BadSearchId,
    401: Unauthenticated,
    403: NeedsPatientsReadScope,
    404: SearchNotFound,
    500: InternalError,
    503: Unavailable,
  },
})

export const leaseSearches = createRoute({
  method: 'post',
  path: '/api/v2/search-leases',
  operationId: 'leaseSearches',
  tags: ['Searches'],
  summary: 'Lease waiting searches',
  description:
    "Leases waiting searches to a match engine, oldest first. Each lease lasts 15 minutes. A search has at most one lease at a time. If the match engine does not deliver before the lease expires, the search is re-queued. The token must be a machine token (a token without `username`). The response contains searches of the token's organisation only.",
  security: [{ bearerAuth: ['searches:run'] }],
  request: {
    query: z.strictObject({}),
    body: {
      description: 'The match engine and the number of searches to lease.',
      required: true,
      content: {
        'application/json': {
          schema: schema.LeaseSearchesRequest,
          examples: { two: examples.LeaseSearchesTwoRequest, idle: examples.LeaseSearchesIdleRequest },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The leased searches.',
      headers: {
        'Cache-Control': {
          description: 'Caches must not store the response, because it can contain data about a patient.',
          required: true,
          schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
          example: 'no-store',
        },
        'X-Content-Type-Options': {
          description: 'Instructs browsers to use the declared media type.',
          required: true,
          schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
          example: 'nosniff',
        },
        'X-Request-Id': {
          description:
            'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
          required: true,
          schema: {
            type: 'string',
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            maxLength: 36,
          },
          example: '00000000-0000-4000-8000-000000000001',
        },
      } satisfies Headers,
      links: {
        recordSearchResults: {
          operationId: 'recordSearchResults',
          description:
            'Delivers the results of the first leased search. Send its `leaseId` in the request body.',
          parameters: { searchId: '$response.body#/searches/0/searchId' },
        },
      },
      content: {
        'application/json': {
          schema: schema.SearchLeases,
          examples: { two: examples.LeaseSearchesTwoResponse, idle: examples.LeaseSearchesIdleResponse },
        },
      },
    },
    400: BadLeaseRequest,
    401: Unauthenticated,
    403: MachineRequired,
    413: ContentTooLarge,
    415: UnsupportedMediaType,
    500: InternalError,
    503: Unavailable,
  },
})

export const recordSearchResults = createRoute({
  method: 'put',
  path: '/api/v2/searches/{searchId}/results',
  operationId: 'recordSearchResults',
  tags: ['Searches'],
  summary: 'Deliver search results',
  description:
    'Delivers the results of a leased search, or the error that the match engine reported. If the results arrive too late, the request is rejected with 409 and nothing is stored. Results are too late if the lease has expired, if the search was re-queued because the patient changed, or if the patient was stopped. If results were already delivered for the lease, delivering again changes nothing and returns 204. The token must be a machine token (a token without `username`).',
  security: [{ bearerAuth: ['searches:run'] }],
  request: {
    query: z.strictObject({}),
    params: z.object({
      searchId: wire.integer(
        z.int().min(1).max(2147483647),
        {
          required: true,
          name: 'searchId',
          in: 'path',
          description: 'The `searchId` that `requestSearch` returned.',
          example: 4711,
        },
        { $ref: '#/components/schemas/SearchId' },
      ),
    }),
    body: {
      description: 'The results or the error.',
      required: true,
      content: {
        'application/json': {
          schema: schema.RecordSearchResultsRequest,
          examples: {
            results: examples.RecordSearchResultsResultsRequest,
            error: examples.RecordSearchResultsErrorRequest,
          },
        },
      },
    },
  },
  responses: {
    204: {
      description: 'The results are stored.',
      headers: {
        'Cache-Control': {
          description: 'Caches must not store the response, because it can contain data about a patient.',
          required: true,
          schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
          example: 'no-store',
        },
        'X-Content-Type-Options': {
          description: 'Instructs browsers to use the declared media type.',
          required: true,
          schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
          example: 'nosniff',
        },
        'X-Request-Id': {
          description:
            'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
          required: true,
          schema: {
            type: 'string',
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            maxLength: 36,
          },
          example: '00000000-0000-4000-8000-000000000001',
        },
      } satisfies Headers,
    },
    400: BadResults,
    401: Unauthenticated,
    403: MachineRequired,
    404: SearchNotFound,
    409: ResultsConflict,
    413: ContentTooLarge,
    415: UnsupportedMediaType,
    500: InternalError,
    503: Unavailable,
  },
})

export const createLimsPatient = createRoute({
  method: 'post',
  path: '/api/v4/lims/patients',
  operationId: 'createLimsPatient',
  tags: ['LIMS'],
  summary: 'Create a laboratory patient',
  description:
    'Creates a patient in your organisation and returns two identifiers that the service assigns, `ID` and `patientMRN`. A case links to the `ID` as `MCID`. The `patientMRN` identifies the patient in URLs. The request body is a full patient, the same object that `createLimsCase` accepts as `patient`.',
  security: [{ bearerAuth: ['lims:write'] }],
  request: {
    query: z.strictObject({}),
    headers: z.object({
      'Idempotency-Key': wire.text(
        z
          .string()
          .regex(/^[!-~]+$/)
          .min(1)
          .max(255)
          .optional(),
        {
          required: false,
          name: 'Idempotency-Key',
          in: 'header',
          description:
            'A key that you choose, for example a UUID. Use a new key for each record that you create. If you repeat a request with the same key and the same request body, the service returns the first response again and creates nothing twice. If you send the same key with a different request body, the request is rejected with 409. Keys are kept for 24 hours and are scoped to your organisation and the operation. If a request is rejected, you can use its key again.',
          example: '00000000-0000-4000-8000-000000000042',
        },
        { type: 'string', pattern: '^[!-~]+$', minLength: 1, maxLength: 255 },
      ),
    }),
    body: {
      description: 'The patient to create.',
      required: true,
      content: {
        'application/json': {
          schema: schema.CreateLimsPatientRequest,
          examples: {
            proposal: examples.CreateLimsPatientProposalRequest,
            withInsurance: examples.CreateLimsPatientWithInsuranceRequest,
          },
        },
      },
    },
  },
  responses: {
    201: {
      description: 'The patient was created.',
      headers: {
        'Cache-Control': {
          description: 'Caches must not store the response, because it can contain data about a patient.',
          required: true,
          schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
          example: 'no-store',
        },
        'X-Content-Type-Options': {
          description: 'Instructs browsers to use the declared media type.',
          required: true,
          schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
          example: 'nosniff',
        },
        'X-Request-Id': {
          description:
            'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
          required: true,
          schema: {
            type: 'string',
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            maxLength: 36,
          },
          example: '00000000-0000-4000-8000-000000000001',
        },
        Location: {
          description: 'URL from which the new patient can be retrieved.',
          required: true,
          schema: { type: 'string', format: 'uri-reference', maxLength: 200 },
          example: '/api/v4/lims/patients/P000001032',
        },
        ETag: {
          description:
            'Identifies this state of the record. Send it in `If-Match` or `If-None-Match`. It changes with every update and every status change. It does not change when the record is only viewed, although a view changes the `lastViewed` of a patient.',
          required: true,
          schema: { type: 'string', pattern: '^"[0-9]+"$', maxLength: 20 },
          example: '"1"',
        },
      } satisfies Headers,
      links: {
        retrieveLimsPatient: {
          operationId: 'retrieveLimsPatient',
          description: 'Retrieves the new patient.',
          parameters: { patientMRN: '$response.body#/patientMRN' },
        },
        updateLimsPatient: {
          operationId: 'updateLimsPatient',
          description: 'Updates the new patient.',
          parameters: { patientMRN: '$response.body#/patientMRN', 'If-Match': '$response.header.ETag' },
        },
        createLimsCase: {
          operationId: 'createLimsCase',
          description:
            'Creates a case that is linked to the new patient. Send the `ID` of the response as `MCID`.',
        },
      },
      content: {
        'application/json': {
          schema: schema.LimsPatientRegistration,
          examples: {
            proposal: examples.CreateLimsPatientProposalResponse,
            withInsurance: examples.CreateLimsPatientWithInsuranceResponse,
          },
        },
      },
    },
    400: BadLimsPatient,
    401: Unauthenticated,
    403: NeedsLimsWriteScope,
    409: RegistrationConflict,
    413: ContentTooLarge,
    415: UnsupportedMediaType,
    500: InternalError,
    503: Unavailable,
  },
})

export const retrieveLimsPatient = createRoute({
  method: 'get',
  path: '/api/v4/lims/patients/{patientMRN}',
  operationId: 'retrieveLimsPatient',
  tags: ['LIMS'],
  summary: 'Retrieve a laboratory patient',
  description:
    'Returns the full record of a patient. If your token does not have the scope `lims:ssn`, only the last four digits of a social security number are shown.',
  security: [{ bearerAuth: ['lims:read'] }],
  request: {
    query: z.strictObject({}),
    params: z.object({
      patientMRN: wire.text(
        z
          .string()
          .regex(/^P[0-9]{9}$/)
          .max(10),
        {
          required: true,
          name: 'patientMRN',
          in: 'path',
          description: 'The `patientMRN` that `createLimsPatient` returned.',
          example: 'P000001032',
        },
        { $ref: '#/components/schemas/PatientMrn' },
      ),
    }),
    headers: z.object({
      'If-None-Match': wire.text(
        z
          .string()
          .regex(/^(\*|(W\/)?"[!#-~]*"( ?, ?(W\/)?"[!#-~]*")*)$/)
          .max(200)
          .optional(),
        {
          required: false,
          name: 'If-None-Match',
          in: 'header',
          description:
            'One or more `ETag` values of the record as you have it (RFC 9110). If one of them is the current `ETag`, the response is 304 without a response body.',
          example: '"1"',
        },
        { type: 'string', pattern: '^(\\*|(W/)?"[!#-~]*"( ?, ?(W/)?"[!#-~]*")*)$', maxLength: 200 },
      ),
    }),
  },
  responses: {
    200: {
      description: "The patient's record.",
      headers: {
        'Cache-Control': {
          description: 'Caches must not store the response, because it can contain data about a patient.',
          required: true,
          schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
          example: 'no-store',
        },
        'X-Content-Type-Options': {
          description: 'Instructs browsers to use the declared media type.',
          required: true,
          schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
          example: 'nosniff',
        },
        'X-Request-Id': {
          description:
            'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
          required: true,
          schema: {
            type: 'string',
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            maxLength: 36,
          },
          example: '00000000-0000-4000-8000-000000000001',
        },
        ETag: {
          description:
            'Identifies this state of the record. Send it in `If-Match` or `If-None-Match`. It changes with every update and every status change. It does not change when the record is only viewed, although a view changes the `lastViewed` of a patient.',
          required: true,
          schema: { type: 'string', pattern: '^"[0-9]+"$', maxLength: 20 },
          example: '"1"',
        },
      } satisfies Headers,
      content: {
        'application/json': {
          schema: schema.LimsPatient,
          examples: {
            proposal: examples.RetrieveLimsPatientProposal,
            withInsurance: examples.RetrieveLimsPatientWithInsurance,
          },
        },
      },
    },
    304: {
      description: 'The record still matches the `ETag` in `If-None-Match`.',
      headers: {
        'Cache-Control': {
          description: 'Caches must not store the response, because it can contain data about a patient.',
          required: true,
          schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
          example: 'no-store',
        },
        'X-Content-Type-Options': {
          description: 'Instructs browsers to use the declared media type.',
          required: true,
          schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
          example: 'nosniff',
        },
        'X-Request-Id': {
          description:
            'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
          required: true,
          schema: {
            type: 'string',
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            maxLength: 36,
          },
          example: '00000000-0000-4000-8000-000000000001',
        },
        ETag: {
          description:
            'Identifies this state of the record. Send it in `If-Match` or `If-None-Match`. It changes with every update and every status change. It does not change when the record is only viewed, although a view changes the `lastViewed` of a patient.',
          required: true,
          schema: { type: 'string', pattern: '^"[0-9]+"$', maxLength: 20 },
          example: '"1"',
        },
      } satisfies Headers,
    },
    400: BadMrn,
    401: Unauthenticated,
    403: NeedsLimsReadScope,
    404: LimsPatientNotFound,
    500: InternalError,
    503: Unavailable,
  },
})

export const updateLimsPatient = createRoute({
  method: 'patch',
  path: '/api/v4/lims/patients/{patientMRN}',
  operationId: 'updateLimsPatient',
  tags: ['LIMS'],
  summary: 'Update a laboratory patient',
  description:
    "Applies a JSON Merge Patch (RFC 7396) to the patient's record. Both media types have the same meaning. Omitted fields do not change. Objects are merged field by field. An array replaces the stored array. `null` removes a field. `contact`, `address`, `medicationIDs` and `insurances` cannot be removed. If the patched record would be invalid, nothing is changed. Warning: the full payload of the LIMS proposal contains `socialSecurityNumber: null`. As a patch, it removes the stored number, and the number cannot be restored. Send only the fields to change, or omit `socialSecurityNumber`. If your token does not have the scope `lims:ssn`, only the last four digits of a social security number are shown in the response.",
  security: [{ bearerAuth: ['lims:write'] }],
  request: {
    query: z.strictObject({}),
    params: z.object({
      patientMRN: wire.text(
        z
          .string()
          .regex(/^P[0-9]{9}$/)
          .max(10),
        {
          required: true,
          name: 'patientMRN',
          in: 'path',
          description: 'The `patientMRN` that `createLimsPatient` returned.',
          example: 'P000001032',
        },
        { $ref: '#/components/schemas/PatientMrn' },
      ),
    }),
    headers: z.object({
      'If-Match': wire.text(
        z
          .string()
          .regex(/^(\*|(W\/)?"[!#-~]*"( ?, ?(W\/)?"[!#-~]*")*)$/)
          .max(200)
          .optional(),
        {
          required: false,
          name: 'If-Match',
          in: 'header',
          description:
            'One or more `ETag` values of the record as you know it (RFC 9110). If none of them is the current `ETag`, nothing is changed and the response is 412. If you omit this header, the request is processed without this check.',
          example: '"1"',
        },
        { type: 'string', pattern: '^(\\*|(W/)?"[!#-~]*"( ?, ?(W/)?"[!#-~]*")*)$', maxLength: 200 },
      ),
    }),
    body: {
      description:
        'The fields to change. If you omit `socialSecurityNumber`, the stored number is kept. `null` removes it.',
      required: true,
      content: {
        'application/merge-patch+json': {
          schema: schema.UpdateLimsPatientRequest,
          examples: {
            newAddress: examples.UpdateLimsPatientNewAddressRequest,
            removeAndReplace: examples.UpdateLimsPatientRemoveAndReplaceRequest,
            withoutNumber: examples.UpdateLimsPatientWithoutNumberRequest,
          },
        },
        'application/json': {
          schema: schema.UpdateLimsPatientRequest,
          examples: {
            newAddress: examples.UpdateLimsPatientNewAddressRequest,
            removeAndReplace: examples.UpdateLimsPatientRemoveAndReplaceRequest,
            withoutNumber: examples.UpdateLimsPatientWithoutNumberRequest,
          },
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The updated patient.',
      headers: {
        'Cache-Control': {
          description: 'Caches must not store the response, because it can contain data about a patient.',
          required: true,
          schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
          example: 'no-store',
        },
        'X-Content-Type-Options': {
          description: 'Instructs browsers to use the declared media type.',
          required: true,
          schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
          example: 'nosniff',
        },
        'X-Request-Id': {
          description:
            'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
          required: true,
          schema: {
            type: 'string',
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            maxLength: 36,
          },
          example: '00000000-0000-4000-8000-000000000001',
        },
        ETag: {
          description:
            'Identifies the state of the record after the change. Send it in `If-Match` or `If-None-Match`. It changes with every update and every status change. It does not change when the record is only viewed, although a view changes the `lastViewed` of a patient.',
          required: true,
          schema: { type: 'string', pattern: '^"[0-9]+"$', maxLength: 20 },
          example: '"2"',
        },
      } satisfies Headers,
      content: {
        'application/json': {
          schema: schema.LimsPatient,
          examples: {
            newAddress: examples.UpdateLimsPatientNewAddressResponse,
            removeAndReplace: examples.UpdateLimsPatientRemoveAndReplaceResponse,
            withoutNumber: examples.UpdateLimsPatientWithoutNumberResponse,
          },
        },
      },
    },
    400: BadLimsPatch,
    401: Unauthenticated,
    403: NeedsLimsWriteScope,
    404: LimsPatientNotFound,
    412: PreconditionFailed,
    413: LimsPatchTooLarge,
    415: UnsupportedPatchMediaType,
    500: InternalError,
    503: Unavailable,
  },
})

export const createLimsCase = createRoute({
  method: 'post',
  path: '/api/v4/lims/cases',
  operationId: 'createLimsCase',
  tags: ['LIMS'],
  summary: 'Open a case',
  description:
    'Opens a case. Send `patient` either as a full patient or as a link to a registered patient, `{"MCID": n}`. The case keeps a full patient as `casePatient`, and no patient record is read or changed. A link attaches the registered patient to the case and does not change the patient\'s record. All other fields of the case are kept as sent.',
  security: [{ bearerAuth: ['lims:write'] }],
  request: {
    query: z.strictObject({}),
    headers: z.object({
      'Idempotency-Key': wire.text(
        z
          .string()
          .regex(/^[!-~]+$/)
          .min(1)
          .max(255)
          .optional(),
        {
          required: false,
          name: 'Idempotency-Key',
          in: 'header',
          description:
            'A key that you choose, for example a UUID. Use a new key for each record that you create. If you repeat a request with the same key and the same request body, the service returns the first response again and creates nothing twice. If you send the same key with a different request body, the request is rejected with 409. Keys are kept for 24 hours and are scoped to your organisation and the operation. If a request is rejected, you can use its key again.',
          example: '00000000-0000-4000-8000-000000000042',
        },
        { type: 'string', pattern: '^[!-~]+$', minLength: 1, maxLength: 255 },
      ),
    }),
    body: {
      description: 'The case to open.',
      required: true,
      content: {
        'application/json': {
          schema: schema.CreateLimsCaseRequest,
          examples: {
            proposal: examples.CreateLimsCaseProposalRequest,
            link: examples.CreateLimsCaseLinkRequest,
          },
        },
      },
    },
  },
  responses: {
    201: {
      description: 'The case was opened.',
      headers: {
        'Cache-Control': {
          description: 'Caches must not store the response, because it can contain data about a patient.',
          required: true,
          schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
          example: 'no-store',
        },
        'X-Content-Type-Options': {
          description: 'Instructs browsers to use the declared media type.',
          required: true,
          schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
          example: 'nosniff',
        },
        'X-Request-Id': {
          description:
            'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
          required: true,
          schema: {
            type: 'string',
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            maxLength: 36,
          },
          example: '00000000-0000-4000-8000-000000000001',
        },
        Location: {
          description: 'URL from which the new case can be retrieved.',
          required: true,
          schema: { type: 'string', format: 'uri-reference', maxLength: 200 },
          example: '/api/v4/lims/cases/5001',
        },
      } satisfies Headers,
      links: {
        retrieveLimsCase: {
          operationId: 'retrieveLimsCase',
          description: 'Retrieves the new case.',
          parameters: { caseID: '$response.body#/caseID' },
        },
      },
      content: {
        'application/json': {
          schema: schema.LimsCaseRegistration,
          examples: {
            proposal: examples.CreateLimsCaseProposalResponse,
            link: examples.CreateLimsCaseLinkResponse,
          },
        },
      },
    },
    400: BadLimsCase,
    401: Unauthenticated,
    403: NeedsLimsWriteScope,
    404: LinkedPatientNotFound,
    409: RegistrationConflict,
    413: ContentTooLarge,
    415: UnsupportedMediaType,
    500: InternalError,
    503: Unavailable,
  },
})

export const retrieveLimsCase = createRoute({
  method: 'get',
  path: '/api/v4/lims/cases/{caseID}',
  operationId: 'retrieveLimsCase',
  tags: ['LIMS'],
  summary: 'Retrieve a case',
  description:
    'Returns a case as it was sent, with its patient. A link is returned as `patient`, a full patient as `casePatient`. If your token does not have the scope `lims:ssn`, only the last four digits of a social security number are shown.',
  security: [{ bearerAuth: ['lims:read'] }],
  request: {
    query: z.strictObject({}),
    params: z.object({
      caseID: wire.integer(
        z.int().min(1).max(999999999),
        {
          required: true,
          name: 'caseID',
          in: 'path',
          description: 'The `caseID` that `createLimsCase` returned.',
          example: 5001,
        },
        { $ref: '#/components/schemas/CaseId' },
      ),
    }),
  },
  responses: {
    200: {
      description: 'The case.',
      headers: {
        'Cache-Control': {
          description: 'Caches must not store the response, because it can contain data about a patient.',
          required: true,
          schema: { type: 'string', enum: ['no-store'], maxLength: 20 },
          example: 'no-store',
        },
        'X-Content-Type-Options': {
          description: 'Instructs browsers to use the declared media type.',
          required: true,
          schema: { type: 'string', enum: ['nosniff'], maxLength: 20 },
          example: 'nosniff',
        },
        'X-Request-Id': {
          description:
            'Identifies the request in the log of the service. If you send an `X-Request-Id` that is a UUID, with or without hyphens, it is used. Otherwise, the service assigns one. `instance` of a problem contains the same UUID.',
          required: true,
          schema: {
            type: 'string',
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
            maxLength: 36,
          },
          example: '00000000-0000-4000-8000-000000000001',
        },
      } satisfies Headers,
      content: {
        'application/json': {
          schema: schema.LimsCase,
          examples: { proposal: examples.RetrieveLimsCaseProposal, link: examples.RetrieveLimsCaseLink },
        },
      },
    },
    400: BadCaseId,
    401: Unauthenticated,
    403: NeedsLimsReadScope,
    404: CaseNotFound,
    500: InternalError,
    503: Unavailable,
  },
})

/** Every operation of the contract by its operationId. */
export const routes = {
  createPatient,
  updatePatient,
  retrievePatient,
  updatePatientStatus,
  listPatients,
  searchPatientList,
  requestSearch,
  retrieveSearch,
  leaseSearches,
  recordSearchResults,
  createLimsPatient,
  retrieveLimsPatient,
  updateLimsPatient,
  createLimsCase,
  retrieveLimsCase,
}
