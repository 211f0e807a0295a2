/** Checks that released files have not changed since their release. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { entryOf } from './changelog.ts'
import { digestOf, tagTextName } from './release.ts'
import { bundleName, releasedVersions } from './released.ts'
import { textOf } from './version.ts'

/** What is wrong with the releases in a folder, in sentences. */
export function brokenReleases(folder: string): string[] {
  const read = (name: string) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : ''
  const changelog = read('CHANGELOG.md')
  return releasedVersions(folder).flatMap((released) => {
    const version = textOf(released)
    const bundle = read(bundleName(released))
    const complaints: string[] = []
    if (!read(tagTextName(version)).includes(digestOf(bundle))) {
      complaints.push(`${bundleName(released)} is not the file that was released. Restore it from its tag.`)
    }
    if (JSON.parse(bundle).info.version !== version) {
      complaints.push(`${bundleName(released)} has another \`info.version\` than its name says.`)
    }
    if (!/, \d{4}-\d\d-\d\d$/.test(entryOf(changelog, version)?.heading ?? '')) {
      complaints.push(`CHANGELOG.md has no entry with a date for ${version}.`)
    }
    return complaints
  })
}
