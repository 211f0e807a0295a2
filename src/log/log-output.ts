/**
 * Standard output for the log. Writing to a pipe or a file never blocks and never fails a request. On Linux, this is
 * also true for a terminal. Lines that cannot be written yet are buffered up to a limit. Further lines are lost and
 * counted.
 */
import { constants, fstatSync, openSync } from 'node:fs'
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
  /** Waits for a limited time until everything is written. */
  end(): Promise<void>
}

/** A destination of the log: a pipe or a file. */
interface Sink {
  /** @returns false if the line is lost */
  write(line: string): boolean
  /** Calls back each time the buffer is empty. */
  onDrain(tell: () => void): void
  isEmpty(): boolean
}

/** The standard output of this process. */
export const standardOutput = (): LogOutput => {
  const { isFIFO, isSocket } = kindOf(1)
  // A pipe without a reader would block a thread of the file system pool. Node's streams write to pipes without
  // blocking.
  if (isFIFO || isSocket) return boundedOutput(pipe(process.stdout))
  return boundedOutput(file(process.stdout.isTTY ? terminal() : 1))
}

/**
 * Opens the terminal a second time. Node's own writes to a terminal block, so a terminal stopped with Ctrl-S would stop
 * the service. If a process cannot reopen its descriptors, as on systems other than Linux, the original is used.
 */
function terminal(): number {
  try {
    return openSync('/proc/self/fd/1', constants.O_WRONLY | constants.O_NONBLOCK | constants.O_NOCTTY)
  } catch {
    return 1
  }
}

function kindOf(descriptor: number): { isFIFO: boolean; isSocket: boolean } {
  const stats = fstatSync(descriptor)
  return { isFIFO: stats.isFIFO(), isSocket: stats.isSocket() }
}

/** A pipe or a socket. */
export function pipe(stream: Writable, most = mostWaiting): Sink {
  // A reader that disconnects does not come back. Its lines are lost.
  stream.on('error', () => undefined)
  const drained: (() => void)[] = []
  // A stream emits drain only after it has exceeded its own high-water mark.
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

/** A file, a device or a terminal. If a write fails, for example because the disk is full, it is tried again. */
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

/** Counts the lines that a sink loses, and reports the number when the sink works again. */
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
