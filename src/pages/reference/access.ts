/** Servers, access tokens, scopes, and the life cycle of a patient. */
import { contract } from '../../contract/document.ts'
import { prose } from '../html.ts'
import { code, type Html, named, type Row, table, text } from '../tables.ts'
import { heading, inDocs, scopePlace } from './places.ts'
import { describeValue } from './values.ts'

const { bearerAuth } = contract.components.securitySchemes

export const servers = (): Html =>
  heading(2, 'servers', 'Servers') +
  table(
    ['URL', 'Description'],
    contract.servers.map(({ url, description, variables }) => ({
      cells: [code(url), [prose(description), ...variablesOf(variables)].join('<br>')],
    })),
  ) +
  `<p>A request body has at most ${contract['x-max-body-bytes']} bytes.</p>\n`

/** The parts of a URL that depend on the environment. */
const variablesOf = (
  variables: Readonly<Record<string, { description: string; default: string }>> = {},
): Html[] =>
  Object.entries(variables).map(
    ([name, { description, default: value }]) =>
      `${code(name)}: ${prose(description)} Default: ${code(value)}`,
  )

export function authentication(): Html {
  const { required, properties } = bearerAuth['x-claims']
  const claims = Object.entries(properties).map(
    ([name, claim]): Row => ({
      cells: [
        named(name) + (required.includes(name) ? '<br><span class="required">required</span>' : ''),
        describeValue(claim),
        `${prose(claim.description)} The value is ${text(claim['x-form'].replace(/^[^:]*: /, ''))}.`,
      ],
    }),
  )
  const scopes = Object.entries(bearerAuth['x-scopes']).map(
    ([scope, meaning]): Row => ({ id: scopePlace(scope), cells: [code(scope), prose(meaning)] }),
  )
  return (
    `${heading(2, 'authentication', 'Authentication')}<p>${prose(bearerAuth.description)} ${inDocs('authentication')}</p>\n` +
    `<h3>Claims of the token</h3>\n${table(['Claim', 'Value', 'Meaning'], claims)}` +
    `<h3>Scopes</h3>\n${table(['Scope', 'What it allows'], scopes)}`
  )
}

export function lifeCycle(): Html {
  const { 'x-transitions': transitions, 'x-clocks': clocks } = contract.components.schemas.PatientStatus
  const moves = transitions.map(
    ({ from, to, by, effect }): Row => ({
      cells: [`${code(from)} to ${code(to)}`, text(by.join(', ')), prose(effect)],
    }),
  )
  const limits = Object.entries(clocks).map(([name, { effect, ...time }]): Row => {
    const [unit = '', length = ''] = Object.entries(time)[0] ?? []
    return { cells: [text(name), text(`${length} ${unit}`), prose(effect)] }
  })
  return (
    `${heading(2, 'life-cycle', 'Life cycle of a patient')}<p>A status change that is not listed is rejected. ` +
    `${inDocs('life-cycle')}</p>\n<h3>Status changes</h3>\n${table(['Change', 'Changed by', 'Effect'], moves)}` +
    `<h3>Time limits</h3>\n${table(['Rule', 'After', 'Effect'], limits)}`
  )
}
