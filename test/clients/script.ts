/** Shell commands, run as a partner types them. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Whether a program is not on the PATH. */
export function isMissing(program: string): boolean {
  return !(process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

export interface Ended {
  readonly code: number | null
  /** Standard output and standard error together. */
  readonly output: string
  /** The lines of standard output. */
  readonly lines: readonly string[]
}

/**
 * Runs commands in a folder until one fails. They have the environment of this process, because it says where
 * npm, Maven, pip and Go get their packages.
 */
export async function script(
  commands: string,
  folder: string,
  env: Record<string, string> = {},
): Promise<Ended> {
  const child = spawn('bash', ['-euo', 'pipefail', '-c', commands], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let standardOutput = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text
    standardOutput += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    output += text
  })
  const [code] = await once(child, 'close')
  return { code, output, lines: standardOutput.split('\n').filter((line) => line !== '') }
}
