/**
 * JSON whose numbers keep the value that they were written with (RFC 8259, section 6). JavaScript holds a number as a
 * double. Where that changes the value, the text of the number is kept instead, as JSON.rawJSON does it. Such a number
 * is a leaf: exactNumber tells it from other objects.
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

/** A number that is kept as its text. */
export const isExactNumber = (value: unknown): value is { readonly rawJSON: string } => JSON.isRawJSON(value)

/**
 * A number with 16 or more digits, or with an exponent, may be more than a double holds. The pattern also finds such
 * texts in strings, which costs time and changes nothing.
 */
const longNumber = /[0-9.]{16}|[0-9][eE][-+]?[0-9]/

/** Whether a text may hold a number that a double does not hold. Only then is parseExactly another than JSON.parse. */
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
