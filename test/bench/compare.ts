/** Sends the same requests to every server and finds what is answered differently. */
import { comparedHeaders, differences, type Seen } from './alike.ts'
import { type Compared, comparedRequests, headersOf, type MeasuredName } from './requests.ts'
import type { Tokens } from './seed.ts'
import type { RunningServer } from './servers.ts'

/** Every difference from what is declared and from the first server; nothing when all answer alike. */
export async function compareAnswers(
  servers: readonly RunningServer[],
  names: readonly MeasuredName[],
  tokens: Tokens,
): Promise<{ readonly requests: number; readonly found: string[] }> {
  const requests = comparedRequests(names)
  const found: string[] = []
  for (const request of requests) {
    const answers: { readonly name: string; readonly seen: Seen }[] = []
    for (const { name, address } of servers) answers.push({ name, seen: await ask(address, request, tokens) })
    const [first] = answers
    for (const { name, seen } of answers) {
      const wrong =
        seen.status === request.status ? [] : [`status: ${request.status} expected, ${seen.status} found`]
      const unlike = first ? differences(first.seen, seen) : []
      found.push(...[...new Set([...wrong, ...unlike])].map((what) => `${request.title}, ${name}: ${what}`))
    }
  }
  return { requests: requests.length, found }
}

async function ask(address: string, request: Compared, tokens: Tokens): Promise<Seen> {
  const { method, path, body } = request
  const response = await fetch(`${address}${path}`, {
    method,
    headers: headersOf(request, tokens),
    ...(body !== undefined && { body }),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: Object.fromEntries(comparedHeaders.map((name) => [name, response.headers.get(name)])),
    body: text === '' ? undefined : parsed(text),
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
