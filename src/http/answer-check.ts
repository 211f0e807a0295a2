/** Checks a response against the responses that its operation declares, before it is sent. */
import { operations } from '../../generated/operations.ts'
import type { CheckedAnswer } from '../contract/description.ts'
import { pointerTo } from '../json/pointer.ts'
import type { Logger } from '../log/log.ts'
import type { Answer, OperationId } from '../operations/handler.ts'

/**
 * What happens with a response that its operation does not declare. Mode off does not check. Mode log sends the
 * response and logs it. Mode enforce does not send it, and does not store the change that it reports.
 */
export const checkModes = ['off', 'log', 'enforce'] as const
export type CheckMode = (typeof checkModes)[number]

/** @throws UndeclaredAnswer in mode enforce */
export type CheckAnswer = (id: OperationId, answer: Answer) => void

/** A response that its operation does not declare. The message names locations and contains no values. */
export class UndeclaredAnswer extends Error {
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super('An answer is not the one that the contract declares.')
    this.name = 'UndeclaredAnswer'
    this.faults = faults
  }
}

export interface CheckOptions {
  readonly mode: CheckMode
  readonly log: Logger
  /** Whether to check the next response in mode log, which checks only a sample. */
  readonly isSampled: () => boolean
}

export function answerCheck({ mode, log, isSampled }: CheckOptions): CheckAnswer {
  if (mode === 'off') return () => undefined
  return (id, answer) => {
    if (mode === 'log' && !isSampled()) return
    const faults = faultsIn(id, answer)
    if (faults.length === 0) return
    if (mode === 'enforce') throw new UndeclaredAnswer(faults)
    log.error({ operation: id, answer: faults })
  }
}

/** The maximum number of locations that are named for one response. */
const mostFaults = 10

/**
 * What is wrong with a response: status 200, header ETag, problem patient-not-found, or #/paging/limit invalid_type.
 */
export function faultsIn(id: OperationId, answer: Answer): string[] {
  const answers: Readonly<Record<number, CheckedAnswer>> = operations[id].answers
  const declared = answers[answer.status]
  if (!declared) return [`status ${answer.status}`]
  if ('problem' in answer) {
    const isDeclared = declared.problems?.includes(answer.problem)
    return isDeclared ? [] : [`problem ${answer.problem}`]
  }
  return [...headerFaults(answer.headers, declared.headers), ...bodyFaults(answer.body, declared)].slice(
    0,
    mostFaults,
  )
}

function headerFaults(
  sent: Readonly<Record<string, string>> = {},
  declared: readonly string[] = [],
): string[] {
  const names = Object.keys(sent)
  const missing = declared.filter((name) => !names.includes(name))
  const further = names.filter((name) => !declared.includes(name))
  return [...missing, ...further].map((name) => `header ${name}`)
}

function bodyFaults(sent: unknown, { body, problems }: CheckedAnswer): string[] {
  if (problems) return ['no problem']
  if (!body) return sent === undefined ? [] : ['body']
  const result = body.safeParse(sent)
  if (result.success) return []
  return result.error.issues.map(({ path, code }) => `${path.reduce(pointerTo, '#')} ${code}`)
}
