/**
 * The format date-time of JSON Schema as ajv-formats 3 reads it, so that all validators of the contract agree. There is
 * one difference: ajv-formats accepts some times with the hour 24, which RFC 3339 does not have.
 */

const form = /^(.{10})[tT\s](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[zZ]|([+-])(\d\d)(?::?(\d\d))?)$/

/**
 * A date-time of RFC 3339: a calendar date, `T`, a time with an optional fraction of a second, and `Z` or an offset
 * such as `+01:00`. Lower-case letters, a space instead of `T`, and an offset without a colon or without minutes are
 * also accepted. Generated Python clients write `+0000` in the query string. Second 60 is accepted only as the last second of a day in UTC.
 */
export function isDateTime(text: string): boolean {
  const [, date = '', hour, minute, second, sign, offsetHour = 0, offsetMinute = 0] = form.exec(text) ?? []
  if (!isDate(date) || Number(offsetHour) > 23 || Number(offsetMinute) > 59) return false
  if (Number(hour) <= 23 && Number(minute) <= 59 && Number(second) <= 59) return true
  const offset = (sign === '-' ? -1 : 1) * (Number(offsetHour) * 60 + Number(offsetMinute))
  const inUtc = (Number(hour) * 60 + Number(minute) - offset + minutesOfDay) % minutesOfDay
  return Number(second) === 60 && Number(hour) <= 23 && Number(minute) <= 59 && inUtc === minutesOfDay - 1
}

const minutesOfDay = 24 * 60

/** Whether a date in the form YYYY-MM-DD exists in the calendar. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

const firstInstant = Date.parse('0000-01-01T00:00:00.000Z')
const lastInstant = Date.parse('9999-12-31T23:59:59.999Z')

/**
 * The time of a valid date-time in UTC with milliseconds, so that the order of texts is the order of times. Further
 * digits of a fraction are dropped. A leap second is the second before it, because a Date has no leap seconds. A time
 * whose year in UTC does not have four digits is the first or the last one that does.
 */
export function instantOf(text: string): string {
  const [, date, hour, minute, second, sign, offsetHour = 0, offsetMinute = 0] = form.exec(text) ?? []
  const milliseconds = (/\.(\d{1,3})/.exec(text)?.[1] ?? '').padEnd(3, '0')
  const local = Date.parse(`${date}T${hour}:${minute}:${second === '60' ? '59' : second}.${milliseconds}Z`)
  const offset = (sign === '-' ? -1 : 1) * (Number(offsetHour) * 60 + Number(offsetMinute)) * 60_000
  const instant = Math.min(Math.max(local - offset, firstInstant), lastInstant)
  return new Date(instant).toISOString()
}
