import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { exportJWK } from 'jose'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import {
  audience,
  coordinator,
  issuer,
  keys,
  listPath,
  minimal,
  patientsPath,
  tokenFor,
} from '../support/api.ts'
import { contract } from '../support/document.ts'
import { judgedFetch } from '../support/judged.ts'
import { developmentToken, finished, run, scratchFolder, startService } from '../support/process.ts'

let folder: ReturnType<typeof scratchFolder>
beforeEach(() => {
  folder = scratchFolder()
})
afterEach(() => folder.remove())

describe('npm start', () => {
  test('prints its URL, the documentation and one curl command that works when it is pasted', async () => {
    const service = await startService(folder.path)
    await service.seen(/-d '.*'\n/)
    const [call = ''] = /^curl [\s\S]*?-d '.*'$/m.exec(service.output()) ?? []
    const { stdout } = await promisify(execFile)('bash', ['-c', call.replace('curl', 'curl -s')])
    expect(stdout).toMatch(/^HTTP\/1\.1 201 Created/)
    expect(stdout).toContain('{"wmdaId":100001}')
    expect(service.output()).toContain(`Documentation: ${service.address}/docs`)
    expect(await service.end('SIGINT')).toBe(0)
  })

  test('shows the build on the front page and in the first line of the log', async () => {
    const service = await startService(folder.path, { BUILD_ID: '2026-11-29.1a2b3c4', LOG_LEVEL: 'info' })
    const front = await (await judgedFetch(`${service.address}/`)).text()
    expect(front).toContain('<code>2026-11-29.1a2b3c4</code>')
    expect(await service.end()).toBe(0)
    const { started } = JSON.parse(
      service
        .output()
        .split('\n')
        .find((line) => line.startsWith('{')) ?? '{}',
    )
    expect(started).toEqual({
      service: packageJson.version,
      build: '2026-11-29.1a2b3c4',
      contract: contract.info.version,
      database: process.env.TEST_DATABASE_URL ? 'PostgreSQL' : 'SQLite',
    })
  })

  test('accepts tokens of the token command, and they survive a restart', async () => {
    const token = await developmentToken(folder.path, '--organisation', '6939')
    for (const _start of [1, 2]) {
      const service = await startService(folder.path)
      const answer = await judgedFetch(service.address + listPath, {
        headers: { Authorization: `Bearer ${token}` },
      })
      expect(answer.status).toBe(200)
      expect(await service.end()).toBe(0)
    }
  })

  test('accepts tokens of the issuer in the settings, and prints no token', async () => {
    const jwks = createServer(async (_request, response) => {
      const key = { ...(await exportJWK(keys.publicKey)), alg: 'ES256' }
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ keys: [key] }))
    }).listen(0, '127.0.0.1')
    await once(jwks, 'listening')
    const { port } = jwks.address() as { port: number }
    const service = await startService(folder.path, {
      NODE_ENV: 'production',
      AUTH_ISSUER: issuer,
      AUTH_AUDIENCE: audience,
      AUTH_JWKS_URL: `http://127.0.0.1:${port}/keys`,
    })
    const list = async (token: string) =>
      (await judgedFetch(service.address + listPath, { headers: { Authorization: `Bearer ${token}` } }))
        .status
    expect(await list(await tokenFor(coordinator, new Date()))).toBe(200)
    expect(await list(await developmentToken(folder.path, '--organisation', '6939'))).toBe(401)
    expect(service.output()).not.toContain('Bearer')
    await service.end()
    jwks.close()
  })

  test('rejects invalid settings with all their problems and exit code 2', async () => {
    const { code, output } = await finished(process.execPath, ['src/main.ts'], { PORT: 'x', LOG_LEVEL: 'y' })
    expect(code).toBe(2)
    expect(output).toMatch(/PORT must be/)
    expect(output).toMatch(/LOG_LEVEL must be/)
    expect(output).not.toMatch(/\bat .*\.ts/)
  })

  test.each([
    ['a file', '', /cannot use DATA_DIR as a folder/],
    ['a path below a file', '/below', /cannot use DATA_DIR as a folder/],
  ])('prints a clear message if DATA_DIR is %s', async (_what, below, message) => {
    const file = join(folder.path, 'file')
    writeFileSync(file, '')
    const { code, output } = await finished(process.execPath, ['src/main.ts'], { DATA_DIR: file + below })
    expect([code, output]).toEqual([2, expect.stringMatching(message)])
  })

  test.each([
    ['patients.sqlite', /is not a database of this service/],
    ['development-issuer.json', /Delete it/],
  ])('prints a clear message if %s is something else', async (name, message) => {
    writeFileSync(join(folder.path, name), 'something else')
    const { code, output } = await finished(process.execPath, ['src/main.ts'], {
      DATA_DIR: folder.path,
      PORT: '0',
    })
    expect([code, output]).toEqual([2, expect.stringMatching(message)])
  })

  test('prints a clear message if the port is in use', async () => {
    const service = await startService(folder.path)
    const { port } = new URL(service.address)
    const other = await finished(process.execPath, ['src/main.ts'], { PORT: port, DATA_DIR: folder.path })
    expect(other).toEqual({ code: 2, output: expect.stringContaining('Set PORT to another number') })
    await service.end()
  })
})

describe('over a real socket', () => {
  test('an error that nothing catches ends it, without the message and the details', async () => {
    const defect = join(folder.path, 'defect.mjs')
    writeFileSync(
      defect,
      `process.on('SIGUSR2', () => {
        Promise.reject(Object.assign(new Error('69391234P'), { code: '23505', detail: '69391234P' }))
      })`,
    )
    const program = run(process.execPath, ['--import', defect, 'src/main.ts'], {
      PORT: '0',
      DATA_DIR: folder.path,
    })
    await program.seen(/listens at (http:\S+)/)
    expect(await program.end('SIGUSR2')).toBe(1)
    expect(program.output()).toContain('The program ends because of an unexpected error: 23505\n')
    expect(program.output()).not.toContain('69391234P')
  })

  test('a request in progress gets its response when the service is stopped', async () => {
    const service = await startService(folder.path)
    const token = await developmentToken(folder.path, '--organisation', '6939')
    const body = JSON.stringify(minimal)
    const { hostname, port } = new URL(service.address)
    const socket = connect(Number(port), hostname)
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.write(
      `POST ${patientsPath} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\n` +
        `Content-Length: ${body.length}\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n`,
    )
    // 100 Continue shows that the request has arrived. The service is stopped after that.
    await once(socket, 'data')
    const ended = service.end()
    socket.write(body)
    await once(socket, 'close')
    expect(answer).toContain('201 Created')
    expect(await ended).toBe(0)
  })

  test('a request body is rejected before it is sent if its Content-Length is too large', async () => {
    const service = await startService(folder.path)
    const token = await developmentToken(folder.path, '--organisation', '6939')
    const { hostname, port } = new URL(service.address)
    const socket = connect(Number(port), hostname)
    socket.write(
      `POST ${patientsPath} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n` +
        'Content-Type: application/json\r\nContent-Length: 1099511627776\r\n\r\n{',
    )
    const [chunk] = await once(socket, 'data')
    expect(String(chunk)).toContain('413 Payload Too Large')
    socket.destroy()
    await service.end()
  })

  test('a message that is not HTTP does not stop the service', async () => {
    const service = await startService(folder.path)
    const { hostname, port } = new URL(service.address)
    const socket = connect(Number(port), hostname)
    socket.end('no http at all\r\n\r\n')
    await once(socket, 'data')
    expect((await judgedFetch(`${service.address}/health/ready`)).status).toBe(200)
    await service.end()
  })
})
