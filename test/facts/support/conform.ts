/** Compares a response of the server with a fact of the tables, without the contract. Each difference is one line. */
import type { Fact, Obj, Text } from '../tables/vocabulary.ts'

const typeOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'array'
      : Number.isInteger(value)
        ? 'integer'
        : (typeof value as string)

export function misfits(fact: Fact, value: unknown, name: string): string[] {
  if (value === null) return fact.nullable ? [] : [`${name}: may be null`]
  if (fact.type === 'either') {
    const inner = fact.of.find(({ type }) => type === typeOf(value))
    return inner ? misfits(inner, value, name) : [`${name}: is ${typeOf(value)}`]
  }
  if (fact.type === 'forms') {
    const tried = fact.forms.map(({ fact: form }) => misfits(form, value, name))
    return tried.find((each) => each.length === 0) ?? tried.flat()
  }
  if (typeOf(value) !== fact.type) return [`${name}: is ${typeOf(value)}, not ${fact.type}`]
  switch (fact.type) {
    case 'string':
      return textMisfits(fact, value as string).map((what) => `${name}: ${what}`)
    case 'integer': {
      const number = value as number
      const isRight = fact.codes
        ? fact.codes.codes.some(({ code }) => code === number)
        : number >= (fact.minimum ?? -Infinity) && number <= (fact.maximum ?? Infinity)
      return isRight ? [] : [`${name}: ${number} is out of range`]
    }
    case 'array': {
      const list = value as unknown[]
      const isRight = list.length >= (fact.minItems ?? 0) && list.length <= (fact.maxItems ?? Infinity)
      return [
        ...(isRight ? [] : [`${name}: ${list.length} entries`]),
        ...list.flatMap((item) => misfits(fact.items, item, `${name}/*`)),
      ]
    }
    case 'object':
      return objectMisfits(fact, value as Record<string, unknown>, name)
    default:
      return []
  }
}

function textMisfits(fact: Text, text: string): string[] {
  const length = [...text].length
  const codes = fact.only ?? fact.codes?.codes.map(({ code }) => code)
  return [
    ...(codes && !codes.includes(text) ? [`${text} is no code`] : []),
    ...(length < (fact.minLength ?? 0) || length > (fact.maxLength ?? Infinity)
      ? [`${length} characters`]
      : []),
    ...(fact.format === 'date-time' && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)
      ? ['is no moment in UTC']
      : []),
    ...(fact.format === 'date' && !/^\d{4}-\d\d-\d\d$/.test(text) ? ['is no date'] : []),
  ]
}

function objectMisfits(fact: Obj, object: Record<string, unknown>, name: string): string[] {
  const inner = new Map(Object.entries(fact.members).map(([key, each]) => [key.replace('*', ''), each]))
  const required = Object.keys(fact.members).filter((key) => key.endsWith('*'))
  return [
    ...required.filter((key) => !(key.slice(0, -1) in object)).map((key) => `${name}: ${key} is missing`),
    ...Object.keys(object)
      .filter((key) => !inner.has(key) && !fact.open)
      .map((key) => `${name}: ${key} is not stated`),
    ...Object.entries(object).flatMap(([key, value]) => {
      const each = inner.get(key)
      return each ? misfits(each, value, `${name}/${key}`) : []
    }),
  ]
}
