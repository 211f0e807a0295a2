/** A generated operation without a handler, which returns the parameters that it reads from a request. */
import { createRoute, OpenAPIHono } from '@hono/zod-openapi'
import type { Json } from './document.ts'
import type { Verdict } from './judges.ts'
import { type Operation, segmentOf, type Written } from './wire-reading.ts'

export type Sending = (request: Written) => Promise<Verdict>

/** @param checked the generated operation; its body is left out, so that only parameters are validated */
export function sendingTo(checked: Json, { path, method }: Operation): Sending {
  const { query, path: params, headers } = checked.request
  const request = { query, ...(params && { params }), ...(headers && { headers }) }
  const route = { ...checked, request, responses: { 200: { description: 'What was read.' } } }
  const app = new OpenAPIHono({ defaultHook: ({ success }, c) => (success ? undefined : c.text('', 400)) })
  app.openapi(createRoute(route), (c: Json) =>
    c.json({
      path: c.req.valid('param') ?? {},
      query: c.req.valid('query') ?? {},
      header: c.req.valid('header') ?? {},
    }),
  )
  return async (written) => {
    const address = `http://api.example${addressOf(path, written)}`
    const answer = await app.request(address, { method: method.toUpperCase(), headers: headersOf(written) })
    if (answer.status === 400) return 'refused'
    if (answer.status !== 200) throw new Error(`${method} ${address} gives ${answer.status}.`)
    return { value: await answer.json() }
  }
}

/** The path with its parameters filled in, and the query. */
export const addressOf = (path: string, request: Written): string =>
  path.replace(/\{([^}]+)\}/g, (_, name: string) => segmentOf(request, name)) +
  (request.query === '' ? '' : `?${request.query}`)

export function headersOf({ headers }: Written): Headers {
  const sent = new Headers()
  for (const [name, text] of headers) sent.append(name, text)
  return sent
}
