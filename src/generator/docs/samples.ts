import { type Call, callOf } from './call.ts'
import { curl } from './curl.ts'
import type { CodeSample, Contract, Operation } from './document.ts'
import { typescript } from './typescript.ts'

/**
 * The contract with code samples for each operation, and a link to the operation on the reference page. They are only on
 * the page and not in the published contract.
 */
export function withSamples(contract: Contract): Contract {
  const paths = mapped(contract.paths, (path, item) =>
    mapped(item, (method, operation): Operation => {
      const samples = samplesOf(callOf(contract, path, method, operation))
      return { ...operation, description: withLink(operation), 'x-codeSamples': samples }
    }),
  )
  return { ...contract, paths }
}

const withLink = ({ description, operationId }: Operation): string =>
  `${description}\n\n[This operation in the reference](/reference#${operationId})`

const samplesOf = (call: Call): CodeSample[] => [
  { lang: 'Shell', label: 'curl', source: curl(call) },
  { lang: 'TypeScript', label: 'TypeScript', source: typescript(call) },
]

/** The tabs and the menu of the page: the labels of the samples, and the request body with all its examples. */
export const sampleLanguages = [{ lang: 'curl' }, { lang: 'TypeScript' }, { lang: 'Payload' }]

const mapped = <From, To>(object: Record<string, From>, change: (key: string, value: From) => To) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(key, value)]))
