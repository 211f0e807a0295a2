/** The service after the first chapter of the story, or after its first steps. */
import { type Answer, type TestApi, testApi } from '../support/api.ts'
import { example, momentOf, type Step, story, teller } from './story.ts'

/** The identifier of every request of the story, as in the examples. */
export const storyId = { 'X-Request-Id': '00000000-0000-4000-8000-000000000001' }

/** Sends the request of one step of the story, at its minute. */
export async function make(api: TestApi, step: Step, headers: Record<string, string> = {}): Promise<Answer> {
  const { method, path, query = '', request, as = teller, before } = step
  await before?.(api)
  api.clock = momentOf(step)
  return api.call(method, path, {
    as,
    query,
    headers: { ...storyId, ...headers },
    ...(request && { body: example(request) }),
  })
}

/** @param end the story ends before this step; without it, the first chapter is told */
export async function told(end?: Step): Promise<TestApi> {
  const api = await testApi()
  for (const step of story.slice(0, end ? story.indexOf(end) : story.length)) await make(api, step)
  return api
}
