/**
 * Measures the cost of the service as ratios within one run: each line is compared with the same work without the
 * contract. Absolute times differ between machines; ratios are comparable.
 */
import { Hono } from 'hono'
import { CreatePatientRequest } from '../../generated/schemas.ts'
import { example } from '../contract/story.ts'
import { coordinator, listPath, patientsPath, testApi, tokenFor } from '../support/api.ts'

const rounds = 7
const body = JSON.stringify(example('CreatePatientFullyTypedRequest'))
const parsed = JSON.parse(body)
const api = await testApi()
const token = await tokenFor(coordinator, api.clock)
const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
const plain = new Hono()
  .post(patientsPath, async (c) => c.json(await c.req.json()))
  .get(patientsPath, (c) => c.json(parsed))

const answered = async (response: Response | Promise<Response>) => (await response).arrayBuffer()
const wmdaId = await api.register(parsed)
for (let count = 0; count < 99; count++) await api.register(parsed)

const work = {
  parse: async () => void JSON.parse(body),
  validate: async () => void CreatePatientRequest.parse(parsed),
  plainPost: () => answered(plain.request(patientsPath, { method: 'POST', body, headers })),
  create: () => answered(api.app.request(patientsPath, { method: 'POST', body, headers })),
  plainGet: () => answered(plain.request(patientsPath)),
  retrieve: () => answered(api.app.request(`${patientsPath}?wmdaId=${wmdaId}`, { headers })),
  list: () => answered(api.app.request(listPath, { headers })),
  refuse: () => answered(api.app.request(`${listPath}?limit=0`, { headers })),
}

/** The median of several rounds, in milliseconds per request. */
async function measure(call: () => Promise<unknown>, calls: number): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const start = performance.now()
    for (let count = 0; count < calls; count++) await call()
    times.push((performance.now() - start) / calls)
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] as number
}

const fast = 20_000
const slow = 300
const of = {
  parse: await measure(work.parse, fast),
  validate: await measure(work.validate, fast),
  plainPost: await measure(work.plainPost, slow),
  create: await measure(work.create, slow),
  plainGet: await measure(work.plainGet, slow),
  retrieve: await measure(work.retrieve, slow),
  list: await measure(work.list, slow),
  refuse: await measure(work.refuse, slow),
}

const line = (what: string, one: number, other: number, than: string) =>
  console.log(`${what.padEnd(44)} ${(one / other).toFixed(1).padStart(6)} × ${than}`)

console.log(
  `In memory, no socket, ${rounds} rounds, the middle one. One full patient has ${body.length} bytes.\n`,
)
line('validating a full patient', of.validate, of.parse, 'parsing it as JSON')
line('createPatient', of.create, of.plainPost, 'a bare route that echoes the body')
line('retrievePatient', of.retrieve, of.plainGet, 'a bare route that answers the same')
line('listPatients, 100 patients', of.list, of.plainGet, 'a bare route that answers one')
line('a refused listPatients', of.refuse, of.plainGet, 'a bare route that answers one')
await api.store.close()
