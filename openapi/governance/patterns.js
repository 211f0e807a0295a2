// The patterns that the dialect allows: those that mean the same with and without the flag u.
//
// JSON Schema applies patterns with the flag u. The generated code has no flag, because zod would write it into the
// emitted document. Without the flag, everything that can match beyond ASCII has another meaning.

/**
 * What is wrong with the pattern of a schema, or undefined.
 * @param {Record<string, unknown>} schema
 */
export function patternProblem({ pattern }) {
  if (typeof pattern !== 'string') return 'pattern must be a string.'
  if (isBeyondAscii(pattern)) return 'pattern can match beyond ASCII. List the characters, such as [A-Z0-9].'
  if (!isRegularExpression(pattern))
    return 'pattern is not a regular expression of ECMAScript with the flag u.'
  return undefined
}

/** @param {string} pattern */
function isBeyondAscii(pattern) {
  const escapes = /\\[DSWpPuxkB1-9]/.test(pattern.replaceAll('\\\\', ''))
  const plain = pattern.replaceAll(/\\./g, 'x')
  const dot = plain.replaceAll(/\[[^\]]*\]/g, '').includes('.')
  return escapes || dot || /\[\^|\(\?[a-z-]|[^\x20-\x7e]/.test(plain)
}

/** @param {string} pattern */
function isRegularExpression(pattern) {
  try {
    new RegExp(pattern, 'u')
    return true
  } catch {
    return false
  }
}
