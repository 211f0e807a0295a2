/**
 * These edits of the real contract once passed every check. The bundle before the edit takes the place of the last release.
 * The tests in test/facts also fail for each of them, except for the examples: no published fact is about examples, so
 * only the comparison, and for half a pair the linter, sees that one is gone.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { reportOn } from '../../src/governance/report.ts'
import { contract, type Json } from '../support/document.ts'
import { type Finding, lint, root } from './lint.ts'

interface Edit {
  readonly what: string
  readonly edit: (document: Json) => void
  /** The rows of the table, as change, rating and advice. Without any, the linter alone sees the edit. */
  readonly rows: readonly string[]
  /** The rule of the linter that also reports it, and its message. */
  readonly rule?: readonly [name: string, message: string]
}

const schema = (document: Json, name: string): Json => document.components.schemas[name]
const operation = (document: Json, method: string, path: string): Json => document.paths[path][method]
const examplesOf = (part: Json): Json => part.content['application/json'].examples
const without = (list: string[], name: string) => list.filter((each) => each !== name)

/** Renames a code in every place of the document where it is the whole text. */
function renamed(value: Json, from: string, to: string): Json {
  if (value === from) return to
  if (Array.isArray(value)) return value.map((each) => renamed(each, from, to))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key === from ? to : key, renamed(each, from, to)]),
  )
}

const edits: readonly Edit[] = [
  {
    what: 'a field of a response becomes optional',
    edit: (document) => {
      schema(document, 'PatientList').required = without(schema(document, 'PatientList').required, 'paging')
    },
    rows: ['Field `paging` is optional | breaking | Handle responses without `paging`.'],
  },
  {
    what: 'a field of a response is removed',
    edit: (document) => {
      const { required, properties } = schema(document, 'StatusChange')
      schema(document, 'StatusChange').required = without(required, 'changedBy')
      delete properties.changedBy
    },
    rows: ['Field `changedBy` removed | breaking | Do not read `changedBy`.'],
  },
  {
    what: 'a code is renamed everywhere',
    edit: (document) => Object.assign(document, renamed(structuredClone(document), 'PCD', 'PCE')),
    rows: ['Code `PCD` renamed to `PCE` | breaking | Send and read `PCE` instead of `PCD`.'],
  },
  {
    what: 'an example is removed',
    edit: (document) => {
      delete examplesOf(operation(document, 'get', '/api/v2/patients').responses[200]).statusSus
    },
    rows: ['Example `statusSus` removed | editorial | Nothing, unless a test asks the mock for `statusSus`.'],
  },
  {
    what: 'the example of a response is removed, and the one of its request stays',
    edit: (document) => {
      delete examplesOf(operation(document, 'post', '/api/v2/patients').responses[201]).withoutConsent
    },
    rows: [
      'Example `withoutConsent` removed | editorial | Nothing, unless a test asks the mock for `withoutConsent`.',
    ],
    rule: ['example-pairs', 'Add an example withoutConsent to the response: the answer to this request.'],
  },
  {
    what: 'a pair of examples is removed',
    edit: (document) => {
      const { requestBody, responses } = operation(document, 'post', '/api/v2/patients')
      delete examplesOf(requestBody).withoutConsent
      delete examplesOf(responses[201]).withoutConsent
    },
    rows: [
      'Example `withoutConsent` removed | editorial | Nothing, unless a test asks the mock for `withoutConsent`.',
    ],
  },
  {
    what: 'a bound that requests and responses share is loosened',
    edit: (document) => {
      schema(document, 'AssignedUserName').maxLength += 1
    },
    rows: [
      '`maxLength` changed from `100` to `101` | breaking | Check what reads and stores the value. It can now have values that it did not have before.',
    ],
  },
  {
    what: 'a bound of a request is loosened',
    edit: (document) => {
      schema(document, 'ListPatientsRequest').properties.limit.maximum = 2000
    },
    rows: ['`maximum` changed from `1000` to `2000` | addition | Nothing. More values are accepted.'],
  },
  {
    what: 'an operation that reads needs the scope to write',
    edit: (document) => {
      operation(document, 'get', '/api/v2/patients/list').security = [{ bearerAuth: ['patients:write'] }]
    },
    rows: [
      'Scope `patients:read` is no longer required | addition | Nothing. Other operations can still require `patients:read`.',
      'Scope `patients:write` is required | breaking | Request `patients:write` for your tokens.',
    ],
    rule: [
      'scopes-fit-methods',
      'get needs a scope that ends with :read, not patients:write. Write it, or add the operation to the exceptions of this rule.',
    ],
  },
  {
    what: 'a new field is in snake_case',
    edit: (document) => {
      schema(document, 'Patient').properties.last_checked = { $ref: '#/components/schemas/LastUpdated' }
    },
    rows: ['Field `last_checked` added | addition | Nothing, if your client ignores unknown fields.'],
    rule: [
      'names-are-camel-case',
      'Write lastChecked instead of last_checked, in camelCase as the other names.',
    ],
  },
  {
    what: 'the status of a success is another one',
    edit: (document) => {
      const { responses } = operation(document, 'post', '/api/v2/patients')
      responses[200] = responses[201]
      delete responses[201]
    },
    rows: ['Status of a success changed from 201 to 200 | breaking | Expect 200.'],
  },
  {
    what: 'a path is deleted',
    edit: (document) => delete document.paths['/api/v2/search-leases'],
    rows: [
      'Operation `leaseSearches` (`POST /api/v2/search-leases`) removed | breaking | Do not call `leaseSearches`.',
    ],
  },
  {
    what: 'an operationId is another one',
    edit: (document) => {
      operation(document, 'get', '/api/v2/patients').operationId = 'retrieveRecord'
    },
    rows: [
      'Operation `retrievePatient` renamed to `retrieveRecord` | breaking | If you generate your client, call `retrieveRecord`. The request is the same.',
    ],
  },
]

const edited = ({ edit }: Edit): Json => {
  const document = structuredClone(contract)
  edit(document)
  return document
}

/** Rows about texts. An edit of one place can also change texts and examples elsewhere. */
const isText = (row: string) => / (changed|added) \| editorial \| /.test(row)

const [major = 0, minor = 0, patch = 0] = contract.info.version.split('.').map(Number)

/** The version that a change needs before 1.0.0: breaking changes raise the second number. */
const needed = (rows: readonly string[]): string =>
  rows.some((row) => row.includes('| breaking |'))
    ? `${major}.${minor + 1}.0`
    : `${major}.${minor}.${patch + 1}`

/** No deprecation plays a part here, so the date has no effect. */
const today = '2027-01-01'

let findings: Finding[] = []
const fileOf = (index: number) => `edit-${index}.json`

beforeAll(async () => {
  mkdirSync(join(root, 'dist'), { recursive: true })
  const folder = mkdtempSync(join(root, 'dist/edits-'))
  try {
    const files = edits.flatMap((each, index) => {
      if (!each.rule) return []
      const file = join(folder, fileOf(index))
      writeFileSync(file, JSON.stringify(edited(each)))
      return [file]
    })
    findings = (await lint(files)).findings
  } finally {
    rmSync(folder, { recursive: true })
  }
})

describe.each(edits.map((each) => [each.what, each] as const))('%s', (_what, each) => {
  test('is in the table, with what a partner must do', () => {
    const { changes } = reportOn(contract as Json, edited(each), '', today)
    const rows = changes.map(({ what, rating, todo }) => `${what} | ${rating} | ${todo}`)
    expect([...new Set(rows)].filter((row) => !isText(row)).sort()).toEqual(each.rows)
  })

  test('cannot be merged: first the version is too low, then the changelog does not mention it', () => {
    const version = needed(each.rows)
    const next = edited(each)
    expect(reportOn(contract as Json, next, '', today).demands).toEqual([
      `Set \`info.version\` in openapi/openapi.yaml to ${version} or higher. It is ${contract.info.version}.`,
    ])
    next.info.version = version
    const { demands } = reportOn(contract as Json, next, `## ${version}\n\n- Other things.\n`, today)
    expect(demands.length).toBeGreaterThan(0)
    for (const demand of demands) expect(demand).toMatch(/ does not mention: .* Name (one of )?`/)
  })
})

const ruled = edits.flatMap(({ what, rule }, index) => (rule ? [[what, rule, index] as const] : []))

test.each(ruled)('the linter reports with advice that %s', (_what, [rule, message], index) => {
  const found = findings.filter(({ file }) => file.endsWith(`/${fileOf(index)}`))
  const own = found.filter((finding) => finding.rule === `contract/${rule}`)
  expect(own.map((finding) => finding.message)).toEqual([message])
})
