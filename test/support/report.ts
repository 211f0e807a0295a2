/** Results of long programs as Markdown, and their place in a page of docs/. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { root } from './process.ts'

/** The machine that a result is from: its cores, system and Node. */
export const machine = (): string => {
  const { platform, arch, version } = process
  return `${availableParallelism()} cores, ${platform} ${arch}, Node ${version}`
}

/**
 * The commit that was tried, and whether anything was changed since.
 *
 * @param paths what the result depends on, from the root of the project
 */
export function commitOf(paths: readonly string[]): string {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
  const isChanged = git('status', '--porcelain', '--', ...paths) !== ''
  return `\`${git('rev-parse', '--short', 'HEAD')}\`${isChanged ? ' with changes that are not committed' : ''}`
}

/** @param align of all columns but the first */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  align: '---' | '---:' = '---:',
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : align))), ...rows.map(line)].join(
    '\n',
  )
}

const end = '<!-- End of what is written -->'

/**
 * Puts a report in the place of the last one.
 *
 * @param page the file in docs/, which has the two comments around the place
 * @param command the command that writes it, as in the first comment
 * @throws if the page has no such place
 */
export function writeReport(page: string, command: string, report: string): void {
  const file = join(root, 'docs', page)
  const begin = `<!-- Written by ${command} -->`
  const text = readFileSync(file, 'utf8')
  const from = text.indexOf(begin)
  const to = text.indexOf(end, from)
  if (from < 0 || to < 0) throw new Error(`docs/${page} has no place for the report of ${command}.`)
  writeFileSync(file, `${text.slice(0, from)}${begin}\n\n${report}\n\n${text.slice(to)}`)
}
