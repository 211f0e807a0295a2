/** The report about a change of the contract: what changed, which version it needs, and what the changelog must say. */
import { entryOf, judgedBy, mentions } from './changelog.ts'
import type { Change } from './compare/change.ts'
import { compareContracts } from './compare/contract.ts'
import { type Node, nodeOf } from './compare/node.ts'
import { tableOf } from './table.ts'
import { compareVersions, leastVersion, textOf, versionOf, worstOf } from './version.ts'

export interface Report {
  readonly changes: readonly Change[]
  /** The version that info.version must have at least. */
  readonly least: string
  /** What the author must still do. If there is nothing, the change can be merged. */
  readonly demands: readonly string[]
  /** The whole report as Markdown. */
  readonly text: string
}

/** Changes that somebody else found, and which the comparison does not contain. */
export type SecondOpinion = (changes: readonly Change[]) => readonly Change[]

/**
 * Compares the contract with the version that was released last.
 *
 * @param today the date as YYYY-MM-DD, because something deprecated must not be removed before its sunset
 * @throws Error if one of the documents has no valid info.version
 */
export function reportOn(
  before: Node,
  after: Node,
  changelog: string,
  today: string,
  secondOpinion: SecondOpinion = () => [],
): Report {
  const [base, version] = [versionIn(before), versionIn(after)]
  const found = compareContracts(before, after)
  const entry = entryOf(changelog, textOf(version))
  const changes = judgedBy(entry, [...found, ...secondOpinion(found)])
  const least = leastVersion(base, worstOf(changes))
  const demands = sunsetDemands(changes, today)
  if (compareVersions(version, least) < 0) {
    demands.push(
      `Set \`info.version\` in openapi/openapi.yaml to ${textOf(least)} or higher. It is ${textOf(version)}.`,
    )
  } else if (changes.length > 0) {
    demands.push(...changelogDemands(changelog, textOf(version), changes))
  }
  return {
    changes,
    least: textOf(least),
    demands,
    text: textAbout(textOf(base), changes, textOf(least), demands),
  }
}

/** A deprecated part must stay until its sunset, whatever the version is. Dates have the order of their texts. */
const sunsetDemands = (changes: readonly Change[], today: string): string[] => [
  ...new Set(
    changes.flatMap(({ what, sunset }) =>
      sunset === undefined || sunset <= today
        ? []
        : [`Undo this change until ${sunset}, the sunset that was announced: ${what}.`],
    ),
  ),
]

const versionIn = (bundle: Node) => versionOf(String(nodeOf(bundle.info).version))

/** What is missing in the entry of this version. Editorial changes are not named, except removed examples and links. */
export function changelogDemands(changelog: string, version: string, changes: readonly Change[]): string[] {
  const entry = entryOf(changelog, version)
  if (!entry || entry.items.length === 0) {
    return [`Add an entry for ${version} to openapi/released/CHANGELOG.md: \`## ${version}\` and a list.`]
  }
  const silent = changes.filter((change) => !mentions(entry, change))
  return [...new Set(silent.map(({ what, names }) => `${what}. Name ${oneOf(names)}`))].map(
    (text) => `The entry for ${version} in openapi/released/CHANGELOG.md does not mention: ${text}.`,
  )
}

const oneOf = (names: readonly string[]): string => {
  const shown = names.map((name) => `\`${name}\``)
  return shown.length > 1 ? `one of ${shown.join(', ')}` : String(shown)
}

function textAbout(
  base: string,
  changes: readonly Change[],
  least: string,
  demands: readonly string[],
): string {
  if (changes.length === 0)
    return [`The contract has not changed since ${base}.`, ...demandsText(demands)].join('\n\n')
  const count = (rating: Change['rating']) => changes.filter((each) => each.rating === rating).length
  return [
    `Changes of the contract since ${base}: breaking: ${count('breaking')}, additions: ${count('addition')}, ` +
      `editorial: ${count('editorial')}.`,
    tableOf(changes),
    `The version must be at least ${least}.`,
    ...demandsText(demands),
  ].join('\n\n')
}

const demandsText = (demands: readonly string[]): string[] =>
  demands.length === 0
    ? ['The version and the changelog are correct.']
    : [`Before this change can be merged:\n\n${demands.map((demand) => `- ${demand}`).join('\n')}`]
