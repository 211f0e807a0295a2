/** The released versions of the contract: openapi/released/X.Y.Z.json. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Node, nodeOf } from './compare/node.ts'
import { compareVersions, textOf, type Version, versionOf } from './version.ts'

export const bundleName = (version: Version): string => `${textOf(version)}.json`

/** The versions that a folder has a bundle of, the newest first. */
export const releasedVersions = (folder: string): Version[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => /^\d+\.\d+\.\d+\.json$/.test(name))
    .map((name) => versionOf(name.slice(0, -'.json'.length)))
    .sort((one, other) => compareVersions(other, one))

/** The file of the newest release, or undefined if nothing was released yet. */
export function newestRelease(folder: string): string | undefined {
  const [newest] = releasedVersions(folder)
  return newest && join(folder, bundleName(newest))
}

/** @throws Error if the file cannot be read or is not a JSON object */
export function readBundle(file: string): Node {
  const bundle = nodeOf(JSON.parse(readFileSync(file, 'utf8')))
  if (bundle.openapi === undefined) throw new Error(`${file} is not an OpenAPI document.`)
  return bundle
}
