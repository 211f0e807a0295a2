/** What a release of the contract consists of, and what prevents it. */
import { createHash } from 'node:crypto'
import { type Entry, entryOf } from './changelog.ts'
import { compareVersions, textOf, type Version, versionOf } from './version.ts'

export interface Candidate {
  /** The text of the bundle, exactly as it will be released. */
  readonly bundle: string
  readonly changelog: string
  /** The versions that were released before, the newest first. */
  readonly released: readonly Version[]
  /** What `npm run diff` demands. */
  readonly demands: readonly string[]
}

/** The files of a release by name, and the name of its tag in Git. */
export interface Release {
  readonly version: string
  readonly tag: string
  readonly files: Readonly<Record<string, string>>
}

export const digestOf = (bundle: string): string => createHash('sha256').update(bundle).digest('hex')

export const tagTextName = (version: string): string => `${version}.txt`

/** The reasons why the contract cannot be released, in sentences. */
export function obstaclesOf({ bundle, changelog, released, demands }: Candidate): string[] {
  const version = versionOf(JSON.parse(bundle).info.version)
  const [newest] = released
  if (released.some((each) => compareVersions(each, version) === 0)) {
    return [`${textOf(version)} is released already. Set a higher \`info.version\` in openapi/openapi.yaml.`]
  }
  if (newest && compareVersions(version, newest) < 0) {
    return [`${textOf(version)} is lower than ${textOf(newest)}, which is released already.`]
  }
  const entry = entryOf(changelog, textOf(version))
  const isMentioned = entry !== undefined && entry.items.length > 0
  return [
    ...demands,
    ...(isMentioned || demands.length > 0
      ? []
      : [
          `CHANGELOG.md has no entry for ${textOf(version)}. Add \`## ${textOf(version)}\` and a list of what changed.`,
        ]),
  ]
}

/**
 * The files of a release.
 *
 * @param today the date of the release, as YYYY-MM-DD
 * @param summary one line about the changes
 */
export function releaseOf({ bundle, changelog }: Candidate, today: string, summary: string): Release {
  const version: string = JSON.parse(bundle).info.version
  const entry = entryOf(changelog, version)
  if (!entry) throw new Error(`CHANGELOG.md has no entry for ${version}.`)
  return {
    version,
    tag: `contract-${version}`,
    files: {
      'CHANGELOG.md': changelog.replace(`## ${entry.heading}\n`, `## ${version}, ${today}\n`),
      [tagTextName(version)]: tagTextOf(version, today, summary, entry, bundle),
      [`${version}.json`]: bundle,
    },
  }
}

const tagTextOf = (
  version: string,
  today: string,
  summary: string,
  { items }: Entry,
  bundle: string,
): string =>
  [
    `Contract of the Patient API ${version}, ${today}`,
    '',
    summary,
    '',
    ...items.map((item) => `- ${item}`),
    '',
    `openapi/released/${version}.json, SHA-256 ${digestOf(bundle)}`,
    '',
  ].join('\n')
