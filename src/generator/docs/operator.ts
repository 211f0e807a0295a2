/**
 * What the documentation says about one installation of the service: its environments, how a partner gets credentials,
 * and who gives support. It is no fact of the API, so it is not in the contract. The operator writes it into a JSON file
 * that `DOCS_CONFIG` names.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type Cell, code, table, text } from './tables.ts'

/** The contract has one server for all environments: https:// and a host name. */
const address = z
  .string()
  .regex(/^https:\/\/[A-Za-z0-9.-]+(:\d+)?$/, 'must be https:// and a host name, without a path')

const markdown = z.string().min(1, 'must not be empty')

const operatorSchema = z.strictObject({
  environments: z
    .array(
      z.strictObject({
        name: z.string().min(1, 'must not be empty'),
        url: address,
        /** Whether data of real patients can be sent to this environment. */
        data: z.enum(['synthetic', 'real'], { error: 'must be "synthetic" or "real"' }),
        /** Where a program gets its tokens. */
        tokenUrl: z.url({ protocol: /^https$/, error: 'must be a URL that starts with https://' }),
      }),
    )
    .min(1, 'must have an environment')
    .optional(),
  /** How a partner gets credentials, in Markdown. */
  credentials: markdown.optional(),
  /** Who answers questions, how to reach them and when, in Markdown. */
  support: markdown.optional(),
})

export type Operator = z.infer<typeof operatorSchema>

/**
 * @param file a JSON file, or undefined if there is none
 * @throws an error that names the file and each mistake
 */
export function readOperator(file: string | undefined): Operator {
  if (!file) return {}
  const result = operatorSchema.safeParse(jsonOf(file))
  if (result.success) return result.data
  const mistakes = result.error.issues.map(({ path, message }) =>
    [path.join('.'), message].filter(Boolean).join(': '),
  )
  throw new Error([`${file} (DOCS_CONFIG) is invalid.`, ...mistakes].join('\n  '))
}

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file} (DOCS_CONFIG) cannot be read: ${error instanceof Error ? error.message : error}`)
  }
}

/** A section that the operator did not fill in says so to readers, and to the operator what to do. */
const notFilledIn = (what: string, field: keyof Operator): string =>
  `> **To be filled in by the operator: ${what}.** Set \`${field}\` in the JSON file that the variable \`DOCS_CONFIG\` names, ` +
  'and build the documentation again.'

const dataAllowed = { synthetic: 'synthetic data only', real: 'data of real patients' } as const

/** The environments of the operator, or a placeholder. */
export function environments({ environments }: Operator): Cell {
  if (!environments) return notFilledIn('the names and URLs of the environments', 'environments')
  return table(
    ['Environment', 'URL of the service', 'Data', 'URL for tokens'],
    environments.map(({ name, url, data, tokenUrl }) => [
      text(name),
      code(url),
      text(dataAllowed[data]),
      code(tokenUrl),
    ]),
  )
}

export const credentials = ({ credentials }: Operator): string =>
  credentials ?? notFilledIn('how a partner gets credentials', 'credentials')

export const support = ({ support }: Operator): string =>
  support ?? notFilledIn('who gives support, how and when', 'support')
