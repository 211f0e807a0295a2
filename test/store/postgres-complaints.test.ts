import { expect, test } from 'vitest'
import { Unavailable } from '../../src/problems/unavailable.ts'
import { databaseComplaintOf } from '../../src/store/postgres-complaints.ts'

/** Errors as the server and the driver report them. Source: PostgreSQL, appendix A; Node, common system errors. */
test.each([
  [{ code: '28P01', routine: 'auth_failed' }, /password/],
  [{ code: '28000', routine: 'ClientAuthentication' }, /user/],
  [{ code: '3D000', routine: 'InitPostgres' }, /does not exist/],
  [{ code: '42501', routine: 'aclcheck_error' }, /npm run migrate/],
  [{ code: '53300', routine: 'InitProcess' }, /DATABASE_POOL/],
  [{ code: '55P03', routine: 'ProcessInterrupts' }, /migrating/],
  [{ code: '57P03', routine: 'ProcessStartupPacket' }, /starting/],
  [{ code: 'ECONNREFUSED', syscall: 'connect' }, /no PostgreSQL server/],
  [{ code: 'ERR_TLS_CERT_ALTNAME_INVALID' }, /certificate .* sslrootcert/],
  [{ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }, /certificate/],
  [{ code: 'SELF_SIGNED_CERT_IN_CHAIN' }, /certificate/],
  [{ code: 'CERT_HAS_EXPIRED' }, /certificate/],
  [{ code: '08P01', message: 'unsupported startup parameter: lock_timeout' }, /ignore_startup_parameters/],
  [new Error('The server does not support SSL connections'), /ssl = on/],
  [new Error('timeout exceeded when trying to connect'), /does not respond/],
  [
    new Unavailable('ENOTFOUND', { cause: { code: 'ENOTFOUND', syscall: 'getaddrinfo' } }),
    /host in DATABASE_URL/,
  ],
  [new Unavailable('53100', { cause: { code: '53100', routine: 'mdextend' } }), /failed.*\(53100\)/],
])('%j has a sentence', (error, sentence) => {
  expect(databaseComplaintOf(error)).toMatch(sentence)
})

test.each([
  [new Error('anything else')],
  [{ code: 'ECONNREFUSED' }],
  [{ code: '23505', routine: '_bt_check_unique' }],
  [{ code: 'EADDRINUSE', syscall: 'listen' }],
  [{ code: 'ENOTFOUND', syscall: 'getaddrinfo' }],
  [new Unavailable('SQLITE_FULL', { cause: { code: 'ERR_SQLITE_ERROR' } })],
])('%j is not about the connection to PostgreSQL', (error) => {
  expect(databaseComplaintOf(error)).toBeNull()
})
