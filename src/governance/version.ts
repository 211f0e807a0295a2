/** Versions of the contract (Semantic Versioning 2.0.0), without pre-releases. */
import { type Change, type Rating, ratings } from './compare/change.ts'

export type Version = readonly [major: number, minor: number, patch: number]

/** @throws Error if the text is not a version such as 0.2.0 */
export function versionOf(text: string): Version {
  const [, major, minor, patch] = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text) ?? []
  if (patch === undefined) throw new Error(`${text} is not a version. Write three numbers, such as 0.2.0.`)
  return [Number(major), Number(minor), Number(patch)]
}

export const textOf = (version: Version): string => version.join('.')

/** Negative if the first version is older, positive if it is newer, 0 if they are equal. */
export const compareVersions = (one: Version, other: Version): number =>
  one[0] - other[0] || one[1] - other[1] || one[2] - other[2]

/** The worst rating of some changes, or undefined if there are none. */
export const worstOf = (changes: readonly Change[]): Rating | undefined =>
  ratings.find((rating) => changes.some((each) => each.rating === rating))

/**
 * The lowest version that these changes allow. Below 1.0.0, everything can still change: a breaking change raises the
 * second number, and everything else the third.
 */
export function leastVersion([major, minor, patch]: Version, worst: Rating | undefined): Version {
  if (worst === undefined) return [major, minor, patch]
  const isStable = major > 0
  if (worst === 'breaking') return isStable ? [major + 1, 0, 0] : [major, minor + 1, 0]
  return worst === 'addition' && isStable ? [major, minor + 1, 0] : [major, minor, patch + 1]
}
