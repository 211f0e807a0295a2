/** The front page: what the service is, whether it is ready, its versions, and where each group of users starts. */
import packageJson from '../../package.json' with { type: 'json' }
import { contract } from '../contract/document.ts'
import { escaped, page, productName, prose } from './html.ts'
import type { Readiness } from './readiness.ts'
import { code, type Html, table } from './tables.ts'

/** The first paragraph. The others are rules for requests. */
const [introduction = ''] = contract.info.description.split('\n')

/** @param build the name of the build that runs, or null */
export const frontPage = (readiness: Readiness, build: string | null): Html =>
  page(productName, {
    description: contract.info.summary,
    content: [
      `<p>${prose(introduction)}</p>\n`,
      stateOf(readiness),
      `<h2>Pages</h2>\n${table(['Page', 'Content'], pages)}`,
      `<h2>Where to start</h2>\n${table(['You are', 'Start here'], groups)}`,
      `<h2>Versions</h2>\n${table(['Version', 'Of'], versions(build))}`,
    ].join(''),
  })

/** The names of the checks and their results are public: /health/ready has them too. */
function stateOf({ status, checks }: Readiness): Html {
  const failed = Object.entries(checks).filter(([, result]) => result !== 'ok')
  const reasons = failed.map(([name, result]) => `${escaped(name)}: ${code(result)}`)
  return status === 'ready'
    ? '<p class="status">The service is ready.</p>\n'
    : `<p class="status bad">The service is not ready. ${reasons.join(', ')}</p>\n`
}

const link = (address: string, title: string): Html => `<a href="${address}">${title}</a>`
const row = (first: Html, second: Html): { cells: [Html, Html] } => ({ cells: [first, second] })

const pages = [
  row(
    link('/docs', 'Documentation'),
    'Guides, every operation with samples, and a search. It needs JavaScript.',
  ),
  row(
    link('/reference', 'Reference'),
    'The whole contract on one page, for the search of your browser and for printing. It needs no JavaScript.',
  ),
  row(
    link('/openapi.json', 'openapi.json'),
    `The OpenAPI ${escaped(contract.openapi)} document, also as ${link('/openapi.yaml', 'openapi.yaml')}`,
  ),
  row(
    link('/health/ready', 'Readiness'),
    `Whether the service can process requests, and what is missing. ${link('/health/live', 'Liveness')} shows only that it runs.`,
  ),
]

const groups = [
  row(
    'a partner',
    `Read ${link('/docs#/getting-started', 'Getting started')}, then ${link('/docs#/authentication', 'Authentication')}. ` +
      `You can ${link('/docs#/generate-a-client', 'generate a client')} in your language.`,
  ),
  row(
    'a front-end developer',
    `Install the ${link('/docs#/generate-a-client', 'TypeScript client')}. Find every code with its label in ${link('/reference#code-lists', 'Code lists')}.`,
  ),
  row(
    'in API governance',
    `Review ${link('/openapi.yaml', 'openapi.yaml')}. ${link('/reference#problems', 'Problems')} and ` +
      `${link('/reference#life-cycle', 'Life cycle')} list the rules.`,
  ),
  row(
    'an operator',
    `Monitor ${link('/health/ready', '/health/ready')} and ${link('/health/live', '/health/live')}. ` +
      `Every response has an ${code('X-Request-Id')}, which is also in the log.`,
  ),
]

const versions = (build: string | null) => [
  row(code(contract.info.version), `the contract, ${code('info.version')} of the OpenAPI document`),
  row(code(packageJson.version), 'the service'),
  ...(build === null ? [] : [row(code(build), 'the build of the service')]),
]
