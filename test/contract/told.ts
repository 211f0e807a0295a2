/** The service after the story that the examples tell, or after its first steps. */
import { type Answer, type TestApi, testApi } from '../support/api.ts'
import { example, type Step, start, story, teller } from './story.ts'

/** Makes one step of the story, at its minute. */
export function make(api: TestApi, step: Step, headers: Record<string, string> = {}): Promise<Answer> {
  const { method, path, query = '', request, as = teller } = step
  api.clock = new Date(start.getTime() + story.indexOf(step) * 60_000)
  return api.call(method, path, { as, query, headers, ...(request && { body: example(request) }) })
}

/** @param end the step before which the story ends; without it the whole story is told */
export async function told(end?: Step): Promise<TestApi> {
  const api = await testApi()
  for (const step of story.slice(0, end ? story.indexOf(end) : story.length)) await make(api, step)
  return api
}
