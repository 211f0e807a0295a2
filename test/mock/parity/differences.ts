/** Where the mock and the service may differ, each with the reason. An entry without a difference fails the test. */
import type { Difference } from './both.ts'

const isBoth = ({ service, mock }: Difference, one: number, other: number): boolean =>
  service.status === one && mock.status === other

export const differences: Readonly<Record<string, (difference: Difference) => boolean>> = {
  'The mock stores nothing, so it accepts every ETag of an example, also after a change.': (each) =>
    each.service.problem === '/problems/precondition-failed' && each.mock.status < 300,
  'The mock does not compare a repeated delivery with the first one.': (each) =>
    isBoth(each, 409, 204) && /A different delivery/.test(each.service.detail ?? ''),
  'Pages of other origins may send Prefer, which only the mock knows.': (each) =>
    each.what === 'preflight' &&
    each.mock.headers['access-control-allow-headers']?.endsWith(', Prefer') === true,
  'The mock does not verify tokens.': (each) => each.what === 'token' && isBoth(each, 401, 200),
}
