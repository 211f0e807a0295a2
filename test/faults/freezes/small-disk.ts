/** A small file system in memory, which can be filled. Only root can mount one. */
import { spawnSync } from 'node:child_process'
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { scratchFolder } from '../../support/process.ts'

export interface SmallDisk {
  readonly path: string
  /** Leaves no room for another page. */
  fill(): void
  /** Makes room again. */
  empty(): void
  remove(): void
}

/** @returns null if this machine does not allow it */
export function smallDisk(megabytes: number): SmallDisk | null {
  const folder = scratchFolder()
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder.path])
  if (mounted.status !== 0) {
    folder.remove()
    return null
  }
  const filler = join(folder.path, 'filler')
  return {
    path: folder.path,
    fill: () => fill(filler),
    empty: () => rmSync(filler),
    remove() {
      spawnSync('umount', [folder.path])
      folder.remove()
    },
  }
}

function fill(file: string): void {
  const handle = openSync(file, 'w')
  for (const bytes of [1024 * 1024, 4096]) {
    const zeros = Buffer.alloc(bytes)
    try {
      for (;;) writeSync(handle, zeros)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    }
  }
  closeSync(handle)
}
