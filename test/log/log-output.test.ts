import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createLogger } from '../../src/log/log.ts'
import { boundedOutput, file, pipe } from '../../src/log/log-output.ts'
import { run, scratchFolder, startService } from '../support/process.ts'

/** Whether a process has ended, even if its parent has not read its exit code yet (proc(5)). */
function hasEnded(pid: number): boolean {
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return true
  }
}

/** A reader that reads nothing until the test allows it, like a log collector that hangs. */
function slowReader() {
  const lines: string[] = []
  let take: (() => void)[] | null = []
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      if (take) take.push(done)
      else done()
    },
  })
  const wake = async () => {
    const waiting = take ?? []
    take = null
    for (const done of waiting) done()
    // The buffered lines are read one after the other.
    while (stream.writableLength > 0) await new Promise((resolve) => setImmediate(resolve))
  }
  return { stream, lines, wake }
}

test('lines that nobody reads are buffered up to a limit; lost lines are counted and reported later', async () => {
  const { stream, lines, wake } = slowReader()
  const log = createLogger('info', boundedOutput(pipe(stream, 20_000)))
  const written = 1_000
  for (let number = 0; number < written; number++) log.info({ number })
  expect(stream.writableLength).toBeLessThanOrEqual(20_000)
  await wake()
  const told = lines.map((line) => JSON.parse(line))
  const last = told.at(-1)
  expect(last.lost).toBeGreaterThan(0)
  // All lines are either read or counted.
  expect(told.length - 1 + last.lost).toBe(written)
  expect(told.slice(0, -1).map(({ number }) => number)).toEqual([...told.keys()].slice(0, -1))
})

test('a reader that disconnects causes no error', async () => {
  const broken = new Writable({ write: (_chunk, _encoding, done) => done(new Error('EPIPE')) })
  const output = boundedOutput(pipe(broken))
  const log = createLogger('info', output)
  for (let number = 0; number < 10; number++) {
    log.info({ number })
    await new Promise((resolve) => setImmediate(resolve))
  }
  await output.end()
})

test('a file gets every line before the process ends', async () => {
  const folder = scratchFolder()
  const path = join(folder.path, 'log')
  const output = boundedOutput(file(path))
  const log = createLogger('info', output)
  for (let number = 0; number < 1_000; number++) log.info({ number })
  await output.end()
  expect(readFileSync(path, 'utf8').trim().split('\n')).toHaveLength(1_000)
  folder.remove()
})

test('a full disk causes no error', async () => {
  const output = boundedOutput(file('/dev/full', 5_000))
  const log = createLogger('info', output)
  for (let number = 0; number < 1_000; number++) log.info({ number })
  await new Promise((resolve) => setImmediate(resolve))
  log.info('still here')
})

test('a service whose output nobody reads answers every request and stops on a signal', async () => {
  const folder = scratchFolder()
  const service = await startService(folder.path, { LOG_LEVEL: 'info' })
  service.child.stdout?.pause()
  // Far more than a pipe and the buffers of both ends can hold.
  for (let round = 0; round < 60; round++) {
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => fetch(`${service.address}/api/v2/patients/list`)),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]))
    await Promise.all(answers.map((answer) => answer.text()))
  }
  expect(await service.end()).toBe(0)
  folder.remove()
})

test('a service whose terminal is stopped answers every request and stops on a signal', async () => {
  const folder = scratchFolder()
  // The command gives the service a terminal. While its own output is not read, it does not read the terminal.
  const terminal = run(
    'script',
    ['--quiet', '--flush', '--command', `exec '${process.execPath}' src/main.ts`, '/dev/null'],
    {
      PORT: '0',
      DATA_DIR: folder.path,
      LOG_LEVEL: 'info',
    },
  )
  const [, address = ''] = await terminal.seen(/listens at (http:\S+)/)
  terminal.child.stdout?.pause()
  for (let round = 0; round < 60; round++) {
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => fetch(`${address}/api/v2/patients/list`)),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]))
    await Promise.all(answers.map((answer) => answer.text()))
  }
  const { pid = 0 } = terminal.child
  const service = Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8'))
  process.kill(service, 'SIGTERM')
  while (!hasEnded(service)) await delay(20)
  await terminal.end('SIGKILL')
  folder.remove()
})

/** An unused port, for a service that cannot print its URL. */
async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return String(port)
}

test.each([
  ['to a full disk', '> /dev/full'],
  // The reader of this pipe reads one line and then hangs.
  ['into a pipe that nobody reads', '> >(head -n 1; exec sleep 120)'],
])('a service that writes its log %s answers and stops', async (_what, redirection) => {
  const folder = scratchFolder()
  const PORT = await freePort()
  const service = run('bash', ['-c', `exec '${process.execPath}' src/main.ts ${redirection}`], {
    PORT,
    DATA_DIR: folder.path,
    LOG_LEVEL: 'info',
  })
  const address = `http://127.0.0.1:${PORT}/health/live`
  let answer: Response | undefined
  while (!answer) answer = await fetch(address).catch(() => undefined)
  // More lines than a pipe of 64 KiB can hold.
  for (let round = 0; round < 20; round++) {
    const answers = await Promise.all(Array.from({ length: 50 }, () => fetch(address)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    await Promise.all(answers.map((each) => each.text()))
  }
  expect(await service.end()).toBe(0)
  folder.remove()
})
