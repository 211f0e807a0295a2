/** What went wrong, in words. */
import { isProblem, PatientApiError } from '@patient-api/client'
import { element, prose } from './dom.ts'

export interface Described {
  readonly title: string
  readonly detail: string
  /** What to quote to support. */
  readonly instance?: string
}

/** @param error the `error` of a request, or anything that was caught */
export function describe(error: unknown): Described {
  const problem = error instanceof PatientApiError ? error.problem : error
  if (isProblem(problem)) return problem
  // fetch reports a broken connection, and a response that the page may not read, in the same way.
  if (problem instanceof TypeError) {
    return {
      title: 'The service cannot be reached',
      detail: 'Check the connection and the address. The service must allow requests from this page (CORS).',
    }
  }
  return {
    title: 'The service returned an unexpected response',
    detail:
      error instanceof PatientApiError
        ? `It had the status ${error.response.status} and no description of the problem.`
        : 'It had no description of the problem.',
  }
}

/** What a user can do after a problem. */
export interface Explanation {
  /** What happened, in the words of the screen. It replaces the words of the service. */
  readonly title?: string
  readonly content: readonly Node[]
}

/** A box with a problem, and with ways to go on. */
export function problemBox(error: unknown, explanation: Explanation = { content: [] }): HTMLElement {
  const { detail, instance, ...described } = describe(error)
  const { title = described.title, content } = explanation
  const isOwn = explanation.title !== undefined
  return element(
    'section',
    { class: 'problem', tabindex: '-1', 'aria-label': title },
    element('h2', {}, title),
    isOwn ? null : element('p', {}, prose(detail)),
    ...content,
    isOwn || instance === undefined
      ? null
      : element('p', { class: 'meta' }, 'If you contact support, quote ', element('code', {}, instance)),
  )
}
