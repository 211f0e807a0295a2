/** The Dockerfile as data, and the build of its stages in folders, for tests where there is no container engine. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { DockerfileParser, type Instruction } from 'dockerfile-ast'
import packageJson from '../../package.json' with { type: 'json' }
import { root } from '../support/process.ts'

export const text = readFileSync(join(root, 'Dockerfile'), 'utf8')

export interface Stage {
  readonly name: string | null
  readonly image: string
  /** The instructions after FROM. */
  readonly instructions: readonly Instruction[]
}

export const stages: readonly Stage[] = DockerfileParser.parse(text)
  .getInstructions()
  .reduce<{ name: string | null; image: string; instructions: Instruction[] }[]>((found, instruction) => {
    const [image = '', , name = null] = wordsOf(instruction)
    if (instruction.getKeyword() === 'FROM') found.push({ name, image, instructions: [] })
    else found.at(-1)?.instructions.push(instruction)
    return found
  }, [])

/** The words of an instruction without its flags. */
export function wordsOf(instruction: Instruction): string[] {
  return instruction
    .getArguments()
    .map((argument) => argument.getValue())
    .filter((word) => !word.startsWith('--'))
}

/** What a COPY copies: from an earlier stage or, if it is null, from the repository. */
export function copyOf(instruction: Instruction): { from: string | null; sources: string[]; target: string } {
  const words = wordsOf(instruction)
  return {
    from: /\s--from=(\S+)/.exec(instruction.getTextContent())?.[1] ?? null,
    sources: words.slice(0, -1),
    target: words.at(-1) ?? '',
  }
}

/** The value of an instruction in JSON form, for example of CMD. */
export const jsonOf = (instruction: Instruction | undefined): string[] =>
  JSON.parse(/\[[\s\S]*\]/.exec(instruction?.getTextContent() ?? '')?.[0] ?? '[]')

/** The lines of .dockerignore. The last one that matches a path or a folder above it decides. */
const ignoreLines = readFileSync(join(root, '.dockerignore'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

/** Whether a path of the repository gets into the image. */
export function isInContext(path: string): boolean {
  const above = path.split('/').map((_part, index, parts) => parts.slice(0, index + 1).join('/'))
  let isIn = true
  for (const line of ignoreLines) {
    const pattern = line.replace(/^!/, '')
    const regex = new RegExp(
      `^${pattern
        .replaceAll('.', '\\.')
        .replace(/^\*\*\//, '(.*/)?')
        .replace(/(?<![.)])\*/, '[^/]*')}$`,
    )
    if (above.some((each) => regex.test(each))) isIn = line.startsWith('!')
  }
  return isIn
}

/**
 * Builds a stage in a folder. Its commands are not run as they are: of `npm ci`, the installed packages of this
 * repository are used.
 *
 * @param built the folders of the stages before
 * @throws if the stage has a command that this function does not know
 */
export function buildStage(
  { instructions }: Stage,
  folder: string,
  built: ReadonlyMap<string, string>,
): void {
  for (const instruction of instructions) {
    if (instruction.getKeyword() === 'COPY') copy(copyOf(instruction), folder, built)
    if (instruction.getKeyword() === 'RUN') runLike(wordsOf(instruction).join(' '), instruction, folder)
  }
}

function copy(
  { from, sources, target }: ReturnType<typeof copyOf>,
  folder: string,
  built: ReadonlyMap<string, string>,
) {
  for (const source of sources) {
    const start =
      from === null ? join(root, source) : join(built.get(from) ?? '', source.replace(/^\/app\//, ''))
    const end = target === './' ? join(folder, source) : join(folder, target)
    const filter = (path: string) => from !== null || isInContext(relative(root, path))
    cpSync(start, end, { recursive: true, filter })
    if (!existsSync(end)) throw new Error(`.dockerignore excludes ${source}.`)
  }
}

function runLike(command: string, instruction: Instruction, folder: string): void {
  const isComplete = !instruction.getTextContent().includes('--omit=dev')
  if (command === 'npm ci' && isComplete) {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  } else if (command === 'npm ci') {
    execFileSync('cp', ['-a', '--parents', ...packagesWithout('dev', 'optional'), folder], { cwd: root })
  } else if (command === 'npm run docs') {
    const [, ...args] = packageJson.scripts.docs.split(' ')
    execFileSync(process.execPath, args, { cwd: folder })
  } else if (!command.startsWith('install ')) {
    throw new Error(`The test does not know this command: ${command}`)
  }
}

/** The folders that npm ci installs if it omits packages. */
function packagesWithout(...omitted: ('dev' | 'optional')[]): string[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; optional?: boolean; devOptional?: boolean }>
  }
  return Object.entries(packages)
    .filter(([path, entry]) => path !== '' && !entry.devOptional && !omitted.some((each) => entry[each]))
    .map(([path]) => path)
}
