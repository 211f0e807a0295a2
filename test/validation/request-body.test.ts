import { describe, expect, test } from 'vitest'
import { coordinator, patientsPath, testApi, tokenFor } from '../support/api.ts'

/** Creates a patient with a body that fails during reading. A body with Content-Length is read in another place. */
async function sendBroken(fault: Error, length: Record<string, string>) {
  const api = await testApi()
  const body = new ReadableStream({ pull: (controller) => controller.error(fault) })
  const request = new Request(`http://127.0.0.1${patientsPath}`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${await tokenFor(coordinator, api.clock)}`,
      'Content-Type': 'application/json',
      ...length,
    },
    body,
    duplex: 'half',
  } as RequestInit)
  const response = await api.app.request(request)
  const faults = api.logged.map((line) => JSON.parse(line)).filter(({ fault }) => fault)
  return { status: response.status, faults }
}

describe.each([
  ['with Content-Length', { 'Content-Length': '100' }],
  ['in chunks', { 'Transfer-Encoding': 'chunked' }],
])('a body %s', (_what, length: Record<string, string>) => {
  test('whose client disconnects is not a server error', async () => {
    const fault = Object.assign(new Error('aborted'), { code: 'ECONNRESET' })
    expect(await sendBroken(fault, length)).toEqual({ status: 400, faults: [] })
  })

  test('that cannot be read for another reason is a server error and is logged', async () => {
    const fault = Object.assign(new Error('input/output'), { code: 'EIO' })
    expect(await sendBroken(fault, length)).toMatchObject({
      status: 500,
      faults: [{ fault: { code: 'EIO' } }],
    })
  })
})
