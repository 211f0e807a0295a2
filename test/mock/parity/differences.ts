/** Where the mock and the service may differ, each with the reason. An entry without a difference fails the test. */
import type { Difference } from './both.ts'

const isBoth = ({ service, mock }: Difference, one: number, other: number): boolean =>
  service.status === one && mock.status === other

export const differences: Readonly<Record<string, (difference: Difference) => boolean>> = {
  'Every record of the mock has the ETag of the example, and every ETag of an example is accepted.': (each) =>
    (each.service.problem === '/problems/precondition-failed' && each.mock.status < 300) ||
    isBoth(each, 200, 304),
  'The mock does not compare a repeated delivery with the first one.': (each) =>
    isBoth(each, 409, 204) && /A different delivery/.test(each.service.detail ?? ''),
  'Pages of other origins may send Prefer, which only the mock knows.': (each) =>
    each.what === 'preflight' &&
    each.mock.headers['access-control-allow-headers']?.endsWith(', Prefer') === true,
  'The examples do not contain the time of an assignment, which `updatedSince` takes into account.': (each) =>
    each.what === 'assignment' && isBoth(each, 200, 200),
  'The examples show social security numbers masked, as most callers see them.': (each) =>
    each.what === 'unmasked' && isBoth(each, 200, 200),
  'Every organisation has the records of the examples, because partners have numbers of their own.': (each) =>
    each.what === 'organisation' && isBoth(each, 404, 200),
  'The mock does not verify tokens.': (each) => each.what === 'token' && isBoth(each, 401, 200),
}
