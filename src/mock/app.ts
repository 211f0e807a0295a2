/** The mock: the service's own way of a request, with examples of the contract as responses. */
import { randomUUID } from 'node:crypto'
import { answerCheck } from '../http/answer-check.ts'
import type { Logger } from '../log/log.ts'
import { createApp } from '../server/app.ts'
import { mockHandle } from './handle.ts'
import { anyCaller } from './identity.ts'
import type { Prism } from './prism.ts'

export interface MockDependencies {
  readonly prism: Prism
  readonly log: Logger
  /** The file with the documentation. */
  readonly docsFile: URL
}

export const createMock = ({ prism, log, docsFile }: MockDependencies): ReturnType<typeof createApp> =>
  createApp({
    handle: mockHandle(prism),
    store: { transaction: () => Promise.reject(new Error('The mock stores nothing.')) },
    authenticate: anyCaller,
    checkAnswer: answerCheck({ mode: 'enforce', log, isSampled: () => true }),
    now: () => new Date(),
    newId: randomUUID,
    log,
    docsFile,
    checks: {},
    corsOrigins: ['*'],
    corsHeaders: ['Prefer'],
  })
