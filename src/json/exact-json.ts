/**
 * JSON whose numbers keep their exact value (RFC 8259, section 6). JavaScript stores a number as a double. If that
 * changes the value, the text of the number is kept instead, as with JSON.rawJSON. The result is an object without
 * members, which isExactNumber recognises.
 */

declare global {
  interface JSON {
    rawJSON(text: string): object
    isRawJSON(value: unknown): boolean
    parse(
      text: string,
      reviver: (key: string, value: unknown, context: { source?: string }) => unknown,
    ): unknown
  }
}

/** A number that is stored as its text. */
export const isExactNumber = (value: unknown): value is { readonly rawJSON: string } => JSON.isRawJSON(value)

/**
 * A double may not represent a number with 16 or more digits, or with an exponent. The pattern also matches such texts
 * in strings, which takes time but changes nothing.
 */
const longNumber = /[0-9.]{16}|[0-9][eE][-+]?[0-9]/

/**
 * Whether a text may contain a number that a double cannot represent. If not, parseExactly is the same as JSON.parse.
 */
export const mayNeedExactness = (text: string): boolean => longNumber.test(text)

/** @throws SyntaxError */
export const parseExactly = (text: string): unknown =>
  mayNeedExactness(text) ? JSON.parse(text, keepExactly) : JSON.parse(text)

const keepExactly = (_key: string, value: unknown, { source }: { source?: string }): unknown =>
  typeof value === 'number' && source !== undefined && !isSameNumber(source, String(value))
    ? JSON.rawJSON(source)
    : value

const isSameNumber = (one: string, other: string): boolean => {
  const [first, second] = [decimalOf(one), decimalOf(other)]
  return first.digits === second.digits && first.exponent === second.exponent
}

/** A number without its sign: digits without zeros at either end, and the power of ten of the last digit. */
function decimalOf(text: string) {
  const [, whole = '', fraction = '', power = '0'] =
    /^-?([0-9]+)(?:\.([0-9]+))?(?:[eE]([-+]?[0-9]+))?$/.exec(text) ?? []
  const written = (whole + fraction).replace(/^0+/, '')
  const digits = written.replace(/0+$/, '')
  if (digits === '') return { digits, exponent: 0 }
  return {
    digits,
    exponent: Number(power) - fraction.length + written.length - digits.length,
  }
}
