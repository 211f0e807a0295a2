import type { Copy } from '../store/copy.ts'

/** A copy in words, so that its reader sees that it is not empty. */
export const inWords = ({ patients, size }: Copy): string =>
  `${patients} ${patients === 1 ? 'patient' : 'patients'}, ${Math.ceil(size / 1000)} kB`
