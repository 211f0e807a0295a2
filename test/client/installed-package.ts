/**
 * Builds the package and installs it with npm into an empty project, without network. npm gets the two packages that it
 * depends on as tarballs, which are packed from node_modules of this project.
 */
import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root, scratchFolder } from '../support/process.ts'

export const run = promisify(execFile)

/** The packages of this project. */
export const modules = join(root, 'node_modules')

export interface Installed {
  /** The folder of the project that has installed the package. */
  readonly project: string
  /** The folder of the package in it. */
  readonly installed: string
  readonly tarball: string
  readonly remove: () => void
}

export async function installPackage(): Promise<Installed> {
  const { path, remove } = scratchFolder()
  const project = join(path, 'project')
  mkdirSync(project)
  const manifest = { name: 'partner', private: true, type: 'module' }
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest))
  const dependencies = ['openapi-fetch', 'openapi-typescript-helpers'].map((name) => join(modules, name))
  const [built, packed] = await Promise.all([
    run(process.execPath, ['scripts/client.ts', join(path, 'client')], { cwd: root }),
    run('npm', ['pack', ...dependencies, '--pack-destination', path, '--silent'], { cwd: root }),
  ])
  const tarball = join(root, built.stdout.trim().split('\n').at(-1) ?? '')
  const others = packed.stdout
    .trim()
    .split('\n')
    .map((name) => join(path, name))
  await run('npm', ['install', '--offline', '--ignore-scripts', tarball, ...others], { cwd: project })
  return { project, installed: join(project, 'node_modules/@patient-api/client'), tarball, remove }
}
