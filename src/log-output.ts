/**
 * Standard output for the log. Writing to a pipe or a file never blocks and never fails a request; a stopped terminal
 * does block. Lines that cannot be written yet are buffered up to a limit, and lines beyond it are counted.
 */
import { fstatSync } from 'node:fs'
import type { Writable } from 'node:stream'
import sonicBoom from 'sonic-boom'

/** The maximum size of the buffer, in bytes. */
const mostWaiting = 1024 * 1024

/** How long the process waits for buffered lines before it exits, in milliseconds. */
const lastMoment = 1_000

export interface LogOutput {
  write(line: string): void
  /** Calls back with the number of lost lines as soon as lines can be written again. */
  onRecovery(tell: (lost: number) => void): void
  /** Waits until everything is written, for a bounded time. */
  end(): Promise<void>
}

/** A destination of the log: a pipe or a file. */
interface Sink {
  /** @returns false when the line is lost */
  write(line: string): boolean
  /** Calls back each time that nothing waits any more. */
  onDrain(tell: () => void): void
  isEmpty(): boolean
}

/** The output of this process. */
export const standardOutput = (): LogOutput => {
  const { isFIFO, isSocket } = kindOf(1)
  // A pipe that nobody reads would block a thread of the file system's; Node writes to pipes without blocking.
  return boundedOutput(isFIFO || isSocket || process.stdout.isTTY ? pipe(process.stdout) : file(1))
}

function kindOf(descriptor: number): { isFIFO: boolean; isSocket: boolean } {
  const stats = fstatSync(descriptor)
  return { isFIFO: stats.isFIFO(), isSocket: stats.isSocket() }
}

/** A pipe, a socket or a terminal. */
export function pipe(stream: Writable, most = mostWaiting): Sink {
  // A reader that went away does not come back; the lines for it are lost.
  stream.on('error', () => undefined)
  const drained: (() => void)[] = []
  // The event drain comes only after a stream has been fuller than its own mark.
  const written = (error?: Error | null) => {
    if (!error && stream.writableLength === 0) for (const tell of drained) tell()
  }
  return {
    write(line) {
      if (stream.destroyed || stream.writableLength + line.length > most) return false
      stream.write(line, written)
      return true
    },
    onDrain: (tell) => void drained.push(tell),
    isEmpty: () => stream.destroyed || stream.writableLength === 0,
  }
}

/** A file or a device; what could not be written to it, because the disk is full for example, is tried again. */
export function file(descriptor: number | string, most = mostWaiting): Sink {
  const boom = new sonicBoom.SonicBoom({ dest: descriptor, sync: false, maxLength: most })
  let isLost = false
  let waiting = 0
  boom.on('error', () => undefined)
  boom.on('drop', () => {
    isLost = true
  })
  boom.on('drain', () => {
    waiting = 0
  })
  return {
    write(line) {
      isLost = false
      waiting++
      boom.write(line)
      return !isLost
    },
    onDrain: (tell) => void boom.on('drain', tell),
    isEmpty: () => waiting === 0,
  }
}

/** Counts what a sink loses, and says it when the sink works again. */
export function boundedOutput(sink: Sink): LogOutput {
  let lost = 0
  let recovered: (lost: number) => void = () => undefined
  sink.onDrain(() => {
    if (lost === 0) return
    const count = lost
    lost = 0
    recovered(count)
  })
  return {
    write(line) {
      if (!sink.write(line)) lost++
    },
    onRecovery(tell) {
      recovered = tell
    },
    end: () =>
      new Promise((resolve) => {
        if (sink.isEmpty()) return resolve()
        const timer = setTimeout(resolve, lastMoment)
        sink.onDrain(() => {
          clearTimeout(timer)
          resolve()
        })
      }),
  }
}
