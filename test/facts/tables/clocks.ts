/** What happens automatically, and after how long. */

export const clocks = {
  /** Source: WMDA "Patient life cycle": 42 days without activity, then STP. */
  inactivity: { days: 42 },
  /** Source: WMDA 3.4: SUS stops automatic updates, but results remain for 42 days. From when: decision 0023. */
  suspension: { days: 42 },
  /** Source: WMDA "Patient life cycle": six months in STP, then anonymised; calendar months: decision 0023. */
  anonymisation: { months: 6 },
  /** Source: WMDA "How to get automatic updates of search results": every 24 hours in ACT. */
  refresh: { hours: 24 },
  /** Source: decision 0022: an engine answers within 15 minutes. */
  lease: { minutes: 15 },
} as const

/** Source: decision 0012. */
export const idempotencyKeyHours = 24

/** From which moment to which six calendar months are. Source: decision 0023. */
export const sixMonths = [
  ['2026-01-15T09:30:00.000Z', '2026-07-15T09:30:00.000Z'],
  ['2026-08-31T00:00:00.000Z', '2027-02-28T00:00:00.000Z'],
  ['2027-08-30T23:59:59.999Z', '2028-02-29T23:59:59.999Z'],
  ['2026-12-31T12:00:00.000Z', '2027-06-30T12:00:00.000Z'],
] as const
