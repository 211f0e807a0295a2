/** What `redocly diff` says about the same two documents. It is an independent check of our own comparison. */
import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stepsOf } from '../json/pointer.ts'
import { type Change, change } from './compare/change.ts'

export interface Verdict {
  readonly ruleId: string
  readonly message: string
  /** The location as a JSON Pointer. */
  readonly place: string
}

/**
 * The rules of Redocly whose verdict can be stricter than ours, and why. The verdict counts only if our comparison did
 * not see the change at all.
 */
export const milder: Record<string, string> = {
  'response-removed': 'A client that handles an error does not fail if the error is not sent any more.',
  'parameter-removed':
    'Redocly takes a parameter that has just been deprecated for another one. Ours finds parameters by their name.',
  'enum-values-added': 'A new type of problem breaks no client until an operation answers it.',
}

/**
 * The breaking changes between two files according to Redocly.
 *
 * @throws Error if Redocly cannot compare the files
 */
export async function redoclyVerdicts(base: string, revision: string): Promise<Verdict[]> {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const cli = join(dirname(createRequire(import.meta.url).resolve('@redocly/cli/package.json')), 'bin/cli.js')
  const config = join(root, 'openapi/governance/redocly-diff.yaml')
  const args = [cli, 'diff', base, revision, '--config', config, '--format', 'json', '--fail-on', 'none']
  // Otherwise Redocly would look for a newer version on the network.
  const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const output = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, args, { cwd: root, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      stdout.trim().startsWith('{') ? resolve(stdout) : reject(error ?? new Error(stderr)),
    )
  })
  const { changes }: { changes: RedoclyChange[] } = JSON.parse(output)
  return changes
    .flatMap(({ verdicts }) => verdicts)
    .filter(({ impact }) => impact === 'major')
    .map(({ ruleId, message, location }) => ({ ruleId, message, place: location.pointer }))
}

interface RedoclyChange {
  readonly verdicts: readonly {
    readonly ruleId: string
    readonly impact: string
    readonly message: string
    readonly location: { readonly pointer: string }
  }[]
}

/** The verdicts that our comparison does not share, as changes of their own. */
export const unsharedVerdicts = (verdicts: readonly Verdict[], changes: readonly Change[]): Change[] =>
  verdicts
    .filter(({ ruleId, place }) => {
      const near = changes.filter((each) => isNear(each.place, place))
      return !near.some(({ rating }) => rating === 'breaking' || Object.hasOwn(milder, ruleId))
    })
    .map(({ ruleId, message, place }) =>
      change({
        what: `Redocly, \`${ruleId}\`: ${message}`,
        place,
        rating: 'breaking',
        todo: 'Ask the governance group whether this breaks your client.',
        names: stepsOf(place).slice(-1),
      }),
    )

/** Whether two locations are in the same component, or in the same operation. */
function isNear(one: string, other: string): boolean {
  const [first, second] = [one, other].map((place) => stepsOf(place).slice(0, 3))
  return (first ?? []).every((step, index) => second?.[index] === undefined || second[index] === step)
}
