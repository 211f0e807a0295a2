/** Whether the process is alive and whether it is ready to serve, for operators and load balancers. */
import { Hono } from 'hono'
import type { Readiness } from './readiness.ts'

export function health(readiness: () => Promise<Readiness>): Hono {
  const app = new Hono()
  app.get('/health/live', (c) => c.json({ status: 'live' }))
  app.get('/health/ready', async (c) => {
    const found = await readiness()
    return c.json(found, found.status === 'ready' ? 200 : 503)
  })
  return app
}
