import { type Call, callsOf } from './call.ts'
import { curl } from './curl.ts'
import type { CodeSample, Contract, Operation } from './document.ts'
import { java } from './java.ts'
import { python } from './python.ts'
import { typescript } from './typescript.ts'

/**
 * The contract with code samples for each operation and each example of its request body, and a link to the operation on
 * the reference page. They are only on the page and not in the published contract.
 */
export function withSamples(contract: Contract): Contract {
  const paths = mapped(contract.paths, (path, item) =>
    mapped(item, (method, operation): Operation => {
      const samples = samplesOf(callsOf(contract, path, method, operation))
      return { ...operation, description: withLink(operation), 'x-codeSamples': samples }
    }),
  )
  return { ...contract, paths }
}

const withLink = ({ description, operationId }: Operation): string =>
  `${description}\n\n[This operation in the reference](/reference#${operationId})`

/** The languages of the samples, in the order of the menu. Redoc finds the samples of a language by its label. */
const languages = [
  { lang: 'Shell', label: 'curl', write: curl },
  { lang: 'TypeScript', label: 'TypeScript', write: typescript },
  { lang: 'Python', label: 'Python', write: python },
  { lang: 'Java', label: 'Java', write: java },
]

const samplesOf = (calls: Call[]): CodeSample[] =>
  languages.flatMap(({ lang, label, write }) => calls.map((call) => ({ lang, label, source: write(call) })))

/** The menu of the page: the labels of the samples, and the request body with all its examples. */
export const sampleLanguages = [...languages.map(({ label }) => ({ lang: label })), { lang: 'Payload' }]

const mapped = <From, To>(object: Record<string, From>, change: (key: string, value: From) => To) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(key, value)]))
