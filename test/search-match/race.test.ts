import { afterAll, expect, test } from 'vitest'
import { createClient } from '../../client/index.ts'
import { minimal } from '../support/api.ts'
import { judgedFetch } from '../support/judged.ts'
import { developmentToken, finished, scratchFolder, startService } from '../support/process.ts'

const folder = scratchFolder()
afterAll(folder.remove)

const searches = 120

test('match engines in separate processes, at two services with one database, never get the same search', async () => {
  const services = [await startService(folder.path), await startService(folder.path)] as const
  const person = ['--organisation', '6939', '--username', 'coordinator@registry.example']
  const headers = { Authorization: `Bearer ${await developmentToken(folder.path, ...person)}` }
  const client = createClient({ baseUrl: services[0].address, headers, fetch: judgedFetch })
  const { data } = await client.POST('/api/v2/patients', { body: minimal })
  const wmdaId = data?.wmdaId ?? 0
  const body = { wmdaId, matchEngine: 2, searchType: 'DR' } as const
  await Promise.all(Array.from({ length: searches }, () => client.POST('/api/v2/searches', { body })))

  const token = await developmentToken(folder.path, '--organisation', '6939', '--scope', 'searches:run')
  const engines = await Promise.all(
    [0, 1, 0, 1].map((service, index) =>
      finished(process.execPath, [
        'test/search-match/racing-engine.ts',
        services[service as 0 | 1].address,
        token,
        String(1 + index),
      ]),
    ),
  )
  expect(engines.map(({ code }) => code)).toEqual([0, 0, 0, 0])
  const taken = engines.map(({ output }) => output.trim().split('\n').filter(Boolean))
  const ids = taken.flat().map((line) => line.split(' ')[0])
  expect(taken.flat().every((line) => line.endsWith(' 204'))).toBe(true)
  expect(ids).toHaveLength(searches)
  expect(new Set(ids).size).toBe(searches)
  for (const service of services) expect(await service.end()).toBe(0)
})
