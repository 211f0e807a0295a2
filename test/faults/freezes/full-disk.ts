/** The disk of the database is full for a while. */
import { join } from 'node:path'
import { startPostgres } from '../../support/postgres.ts'
import type { Finding, Scale } from '../findings.ts'
import { type Services, startServices } from '../services.ts'
import { disturbed } from './disturbed.ts'
import { type SmallDisk, smallDisk } from './small-disk.ts'

const lasts = ({ isQuick }: Scale) => (isQuick ? 4_000 : 10_000)

export const fullDiskOfPostgres = (scale: Scale): Promise<Finding> =>
  onSmallDisk('PostgreSQL: the disk is full', 160, async (disk, tried) => {
    const server = await startPostgres(true, disk.path)
    try {
      const services = await startServices(2, { DATABASE_URL: await server.createDatabase('full_disk') })
      return await whileFull(services, disk, tried, lasts(scale), async () => {
        // PostgreSQL ends if it cannot write its log.
        if (!server.isRunning()) await server.restart()
      })
    } finally {
      await server.stop()
    }
  })

export const fullDiskOfSqlite = (scale: Scale): Promise<Finding> =>
  onSmallDisk('SQLite: the disk is full', 16, async (disk, tried) => {
    const services = await startServices(1, { DATA_DIR: join(disk.path, 'data') })
    return whileFull(services, disk, tried, lasts(scale), async () => undefined)
  })

async function onSmallDisk(
  what: string,
  megabytes: number,
  attempt: (disk: SmallDisk, tried: string) => Promise<Finding>,
): Promise<Finding> {
  const tried = `${what} (a file system of ${megabytes} MB)`
  const disk = smallDisk(megabytes)
  if (!disk) return { tried, times: '0', seen: 'not tried: only root can mount a file system', faults: [] }
  try {
    return await attempt(disk, tried)
  } finally {
    disk.remove()
  }
}

async function whileFull(
  services: Services,
  disk: SmallDisk,
  tried: string,
  lasts: number,
  mend: () => Promise<void>,
): Promise<Finding> {
  const finding = await disturbed(services, {
    tried,
    lasts,
    longest: 9_000,
    begin: async () => disk.fill(),
    async end() {
      disk.empty()
      await mend()
    },
  })
  const ends = await services.stop()
  return { ...finding, faults: [...finding.faults, ...ends] }
}
