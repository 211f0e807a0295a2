import { type Call, callOf } from './call.ts'
import type { CodeSample, Contract, Operation } from './contract.ts'
import { curl } from './curl.ts'
import { typescript } from './typescript.ts'

/** The contract with samples of code at each operation. They are made for the page and stand in no other copy. */
export function withSamples(contract: Contract): Contract {
  const paths = mapped(contract.paths, (path, item) =>
    mapped(item, (method, operation): Operation => {
      const samples = samplesOf(callOf(contract, path, method, operation))
      return { ...operation, 'x-codeSamples': samples }
    }),
  )
  return { ...contract, paths }
}

const samplesOf = (call: Call): CodeSample[] => [
  { lang: 'Shell', label: 'curl', source: curl(call) },
  { lang: 'TypeScript', label: 'TypeScript', source: typescript(call) },
]

/** What Redoc offers to choose from: the labels of the samples, and the body with all its examples. */
export const sampleLanguages = [{ lang: 'curl' }, { lang: 'TypeScript' }, { lang: 'Payload' }]

const mapped = <From, To>(object: Record<string, From>, change: (key: string, value: From) => To) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(key, value)]))
