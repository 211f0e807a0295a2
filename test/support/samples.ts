/** The samples of the documentation, with the request that each must send. */

import { sampleServer } from '../../src/generator/docs/call.ts'
import { type Operation, resolve } from '../../src/generator/docs/document.ts'
import { withSamples } from '../../src/generator/docs/samples.ts'
import type { Exchange } from '../clients/recorder.ts'
import { contract } from '../docs/document.ts'
import { developmentToken } from './process.ts'

export interface Sample {
  /** The operation and the example of its request body, for example `createLimsCase link`. */
  readonly name: string
  readonly source: string
  readonly method: string
  /** The path with placeholders. */
  readonly path: string
  /** The request body, or undefined if there is none. */
  readonly sent: unknown
  /** The statuses that the operation declares. */
  readonly statuses: readonly string[]
  /** The operation rejects the token of a person. */
  readonly needsMachine: boolean
}

/** The environment of the samples: the token of a person, and the token of a machine for those that need one. */
export interface Tokens {
  readonly TOKEN: string
  readonly MACHINE_TOKEN: string
}

export const languages = ['curl', 'TypeScript', 'Python', 'Java'] as const
export type Language = (typeof languages)[number]

const read = contract()
const published = sampleServer(read)

/** Tokens of the development issuer in a folder. */
export const tokensFor = async (dataDir: string): Promise<Tokens> => ({
  TOKEN: await developmentToken(
    dataDir,
    '--organisation',
    '6939',
    '--username',
    'coordinator@registry.example',
  ),
  MACHINE_TOKEN: await developmentToken(dataDir, '--organisation', '6939'),
})

/** The examples of the request body that the contract shows first. An operation without a request body has one request. */
function bodiesOf({ requestBody }: Operation): [name: string, value: unknown][] {
  const [content] = Object.values(requestBody?.content ?? {})
  const examples = Object.entries(content?.examples ?? {})
  if (examples.length === 0) return [['', undefined]]
  return examples.map(([name, example]) => [name, resolve(read, example).value])
}

/**
 * The samples of a language, in the order of the contract.
 *
 * @throws if an operation does not have as many samples as examples
 */
export function samplesIn(language: Language): Sample[] {
  return Object.entries(withSamples(read).paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      const sources = operation['x-codeSamples']?.filter(({ label }) => label === language) ?? []
      const bodies = bodiesOf(operation)
      if (sources.length !== bodies.length) {
        throw new Error(
          `${operation.operationId} has ${sources.length} samples and ${bodies.length} requests`,
        )
      }
      return bodies.map(([example, sent], index) => ({
        name: `${operation.operationId} ${example}`.trim(),
        source: sources[index]?.source ?? '',
        method: method.toUpperCase(),
        path,
        sent,
        statuses: Object.keys(operation.responses),
        needsMachine: operation.security.some(({ bearerAuth }) => bearerAuth?.includes('searches:run')),
      }))
    }),
  )
}

/** A sample that calls another server than the one of the contract, with the token that it needs. */
export function calling(address: string, { source, needsMachine }: Sample): string {
  const here = source.replace(published, address)
  return needsMachine ? here.replaceAll(/\bTOKEN\b/g, 'MACHINE_TOKEN') : here
}

/** Statuses with which the service rejects a request that is wrong, or breaks. */
const rejections = [400, 401, 403, 405, 413, 415, 500]

/**
 * What is wrong with the request of a sample and its response. The records of the samples do not exist in a new service,
 * so 404 is accepted.
 */
export function complaintsAbout(sample: Sample, exchange: Exchange | undefined): string[] {
  const { name, method, path, sent, statuses } = sample
  if (!exchange) return [`${name}: no request was sent`]
  const pattern = new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)
  return [
    ...(exchange.method === method && pattern.test(exchange.path)
      ? []
      : [`sent ${exchange.method} ${exchange.path}`]),
    ...(isSame(exchange.sent, sent) ? [] : [`sent another request body: ${JSON.stringify(exchange.sent)}`]),
    ...(statuses.includes(`${exchange.status}`) && !rejections.includes(exchange.status)
      ? []
      : [`the response was ${exchange.status}: ${JSON.stringify(exchange.received)}`]),
  ].map((complaint) => `${name}: ${complaint}`)
}

/** JSON values are the same if their texts with the same order of members are. Samples keep the order of the example. */
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
