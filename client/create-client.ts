import createFetchClient, { type ClientOptions, type Middleware } from 'openapi-fetch'
import { listStyle, mediaTypes } from '../generated/client.ts'
import type { paths } from '../generated/types.ts'

/**
 * Sends each request body with the media type that the contract lists first, for example a merge patch as
 * application/merge-patch+json. openapi-fetch always sends application/json. Another Content-Type is kept.
 */
const contractMediaTypes: Middleware = {
  onRequest({ request, schemaPath }) {
    const mediaType = mediaTypes[`${request.method} ${schemaPath}`]
    if (mediaType && request.headers.get('Content-Type') === 'application/json') {
      request.headers.set('Content-Type', mediaType)
    }
  },
}

/**
 * Creates a client with the paths, parameters, request bodies and responses of the contract. Arrays in the query string
 * and request bodies are sent in the documented form. An error response is returned and not thrown: check `error`.
 *
 * @param options.baseUrl the URL of the service, without a path
 * @param options.headers sent with every request, for example { Authorization: 'Bearer …' }
 * @param options.fetch sends the requests, for example `retrying()`
 */
export function createClient(options: Omit<ClientOptions, 'querySerializer'>) {
  const client = createFetchClient<paths>({
    ...options,
    querySerializer: { array: { style: listStyle, explode: false } },
  })
  client.use(contractMediaTypes)
  return client
}

/** A client that createClient returns. */
export type PatientApiClient = ReturnType<typeof createClient>
