/** src/main.ts keeps compiled code. It runs here in a folder of its own, with a program that only prints a line. */
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finished, root, scratchFolder } from '../support/process.ts'

let folder: ReturnType<typeof scratchFolder>
beforeEach(() => {
  folder = scratchFolder()
  mkdirSync(join(folder.path, 'src/server'), { recursive: true })
  copyFileSync(join(root, 'src/main.ts'), join(folder.path, 'src/main.ts'))
  writeFileSync(join(folder.path, 'package.json'), '{ "type": "module" }')
  const program = "export const runService = async (): Promise<void> => console.log('It runs.')"
  writeFileSync(join(folder.path, 'src/server/program.ts'), program)
})
afterEach(() => folder.remove())

const start = () => finished(process.execPath, [join(folder.path, 'src/main.ts')])

test('compiled code is kept for the next start', async () => {
  for (const _start of [1, 2]) {
    expect(await start()).toEqual({ code: 0, output: 'It runs.\n' })
    expect(readdirSync(join(folder.path, 'dist/compile-cache'), { recursive: true })).not.toEqual([])
  }
})

test('the program runs without it if the folder cannot be written', async () => {
  writeFileSync(join(folder.path, 'dist'), 'a file and not a folder')
  expect(await start()).toEqual({ code: 0, output: 'It runs.\n' })
})
