/** Who uses the page, until the tab of the browser is closed. The token is in no URL and in no lasting storage. */

export interface Session {
  /** The URL of the service, without a path. */
  readonly service: string
  readonly token: string
}

const key = 'patient-desk'

export function storedSession(): Session | null {
  const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
  return isSession(stored) ? stored : null
}

export const storeSession = (session: Session): void => sessionStorage.setItem(key, JSON.stringify(session))

export const forgetSession = (): void => sessionStorage.removeItem(key)

const isSession = (value: unknown): value is Session =>
  typeof value === 'object' &&
  value !== null &&
  'service' in value &&
  typeof value.service === 'string' &&
  'token' in value &&
  typeof value.token === 'string'
