/** The samples for the client package: in its README, in the page for front-end developers, and in the guide. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { blocksOf } from '../clients/guide.ts'
import { root } from '../support/process.ts'

const readme = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code)

export const samples: readonly string[] = [
  ...readme('client/README.md'),
  ...readme('docs/front-end.md'),
  ...blocksOf('TypeScript with the client package')
    .filter(({ language }) => language === 'typescript')
    .map(({ text }) => text),
]

const namesIn = (code: string): string[] =>
  (code.match(/(?<=^import (?:type )?\{ ).*(?= \} from '@patient-api\/client')/gm) ?? []).flatMap((names) =>
    names.split(', '),
  )

/** All samples as one program. Each is a function, so that all can use the same names. */
export const programOf = (all: readonly string[]): string =>
  `import { type PatientApiClient, ${[...new Set(all.flatMap(namesIn))].join(', ')} } from '@patient-api/client'
declare const client: PatientApiClient
declare const token: string, baseUrl: string, headers: Record<string, string>, keyOfThisForm: string
declare const currentToken: () => Promise<string>
declare const registration: Schemas['CreatePatientRequest']
declare const console: { log(...values: unknown[]): void }
declare const process: { env: { API_URL: string; API_TOKEN: string } }
declare const update: (items: readonly object[]) => Promise<void>
declare const storedSince: () => Promise<string | undefined>
declare const store: (since: string) => Promise<void>
${all.map((code, at) => `export async function sample${at}() {\n${code.replaceAll(/^import .*$/gm, '')}}\n`).join('')}`
