/** The front page of the sandbox, for people: tokens, contents, clock and errors. */
import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { escaped, page, pageHeaders } from '../pages/html.ts'
import type { DevIssuer } from '../server/development-issuer.ts'
import type { Store } from '../store/store.ts'
import { type CallerName, callers } from './callers.ts'
import type { SandboxClock } from './clock.ts'
import { readContents } from './contents.ts'
import type { Faults, PlannedFaults } from './faults.ts'
import { button, script, style } from './page-parts.ts'
import { contentTables } from './page-tables.ts'

export interface PageDependencies extends Pick<Store, 'read'> {
  readonly issuer: DevIssuer
  readonly clock: SandboxClock
  readonly faults: Faults
  /** The real time, with which tokens are issued. */
  readonly now: () => Date
}

/** The page runs one script, and sends requests to its own origin only. */
const headers = {
  ...pageHeaders,
  'Content-Security-Policy': `${pageHeaders['Content-Security-Policy']}; connect-src 'self'; script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
}

export function sandboxPage({ issuer, clock, faults, now, read }: PageDependencies): Hono {
  const app = new Hono()
  app.get('/', async (c) => {
    const names = Object.keys(callers) as CallerName[]
    const tokens = await Promise.all(
      names.map(async (name) => ({ name, token: await issuer.sign(callers[name], now()) })),
    )
    const content = [
      introduction,
      clockSection(clock.now(), now()),
      tokenSection(tokens),
      contentTables(await readContents({ read })),
      faultSection(faults.planned()),
      commandSection(new URL(c.req.url).origin),
      `<script>${script}</script>`,
    ]
    return c.html(
      page('Sandbox', { description, content: content.join('\n'), furtherStyle: style }),
      200,
      headers,
    )
  })
  return app
}

const description =
  'The Patient API with synthetic patients in memory, ready tokens, a clock that can be moved, and errors on request.'

const introduction = `<p>This is the service itself, with synthetic patients that are kept in memory only and a simulated
match engine. <strong>Send no data of real patients:</strong> web pages of every origin can send requests to it.</p>
<noscript><p>The buttons of this page need JavaScript. Without it, use the commands at the end.</p></noscript>
<p role="status"></p>`

const dayInMilliseconds = 24 * 60 * 60 * 1000

function clockSection(time: Date, real: Date): string {
  const days = Math.floor((time.getTime() - real.getTime()) / dayInMilliseconds)
  const ahead = days > 0 ? ` It is ${days} ${days === 1 ? 'day' : 'days'} ahead.` : ''
  return `<h2>Clock</h2>
<p>The time of the sandbox is <time>${time.toISOString()}</time>.${ahead} When you move the clock forward, everything
happens that is due until then: results are refreshed or deleted, and patients are stopped or anonymised. Tokens stay
valid.</p>
<p class="buttons">
${button('1 day forward', '/sandbox/clock', { days: 1 })}
${button('10 days forward', '/sandbox/clock', { days: 10 })}
${button('42 days forward', '/sandbox/clock', { days: 42 })}
${button('Reset data and clock', '/sandbox/reset', {})}
</p>`
}

const roles: Readonly<Record<CallerName, string>> = {
  coordinator: 'A person',
  colleague: 'A second person of the same organisation',
  machine: 'A machine, for example a match engine',
  otherCoordinator: 'A person of another organisation, without a match engine',
  otherMachine: 'A machine of the other organisation',
}

const tokenSection = (tokens: readonly { name: CallerName; token: string }[]): string =>
  `<h2>Tokens</h2>
<p>Each token is valid for 8 hours. Load this page again for new ones. They have all scopes except <code>lims:ssn</code>.</p>
<ul class="tokens">
${tokens.map(tokenItem).join('\n')}
</ul>`

function tokenItem({ name, token }: { readonly name: CallerName; readonly token: string }): string {
  const { organisation, username } = callers[name]
  const who = username === undefined ? '' : `<code>${escaped(username)}</code>, `
  return `<li><label for="${name}">${roles[name]}</label>
<span>${who}organisation ${organisation}</span>
<span class="buttons"><input id="${name}" readonly value="${token}"> <button type="button" data-copies="${name}" aria-label="Copy the token: ${roles[name]}">Copy</button></span></li>`
}

function faultSection({ next, count, engineFailures }: PlannedFaults): string {
  const planned = [
    ...(next === null ? [] : [`<code>${next}</code> for the next ${counted(count, 'response')}`]),
    ...(engineFailures === 0 ? [] : [`${counted(engineFailures, 'failure')} of the match engine`]),
  ]
  return `<h2>Errors</h2>
<p>Planned: ${planned.length === 0 ? 'none' : planned.join(', ')}. They apply to paths that start with <code>/api/</code>.</p>
<p class="buttons">
${button('Next response: 500', '/sandbox/faults', { next: '500' })}
${button('503', '/sandbox/faults', { next: '503' })}
${button('429', '/sandbox/faults', { next: '429' })}
${button('slow', '/sandbox/faults', { next: 'slow' })}
${button('Next search fails', '/sandbox/faults', { next: 'engine-failure' })}
</p>`
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

const commandSection = (origin: string): string => {
  const json = "-H 'Content-Type: application/json'"
  return `<h2>The same from a program</h2>
<p>Each response has the time of the sandbox and the planned errors. <code>next</code> is <code>500</code>, <code>503</code>,
<code>429</code>, <code>slow</code> or <code>engine-failure</code>.</p>
<ul class="commands">
<li><code>curl -X POST ${escaped(origin)}/sandbox/clock ${json} -d '{"days": 42}'</code></li>
<li><code>curl -X POST ${escaped(origin)}/sandbox/faults ${json} -d '{"next": "503", "count": 2}'</code></li>
<li><code>curl -X POST ${escaped(origin)}/sandbox/reset</code></li>
</ul>`
}
