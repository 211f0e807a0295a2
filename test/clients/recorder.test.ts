import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { type Recorder, record } from './recorder.ts'

/** A recorder in front of a service that responds to every request with the same JSON. */
async function recording(most?: number): Promise<Recorder> {
  const service = createServer((_, response) => response.end('{"wmdaId":100001}'))
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve))
  const { port } = service.address() as AddressInfo
  const recorder = await record('{}', `http://127.0.0.1:${port}`, most)
  onTestFinished(() => {
    recorder.close()
    service.close()
  })
  return recorder
}

test('every request is passed to the service and recorded with its response', async () => {
  const { address, exchanges } = await recording()
  const response = await fetch(`${address}/patients?limit=1`, { method: 'POST', body: '{"weight":76}' })
  expect(await response.json()).toEqual({ wmdaId: 100001 })
  expect(exchanges).toEqual([
    {
      method: 'POST',
      path: '/patients',
      query: new URLSearchParams('limit=1'),
      sent: { weight: 76 },
      status: 200,
      received: { wmdaId: 100001 },
    },
  ])
})

test('a program that never finds the last page is disconnected', async () => {
  const { address, exchanges } = await recording(2)
  const page = () => fetch(`${address}/patients`)
  await page()
  await page()
  await expect(page()).rejects.toThrow()
  expect(exchanges).toHaveLength(2)
})
