/** Functions and values that the LIMS tests share. */
import { example } from '../contract/story.ts'
import { casesPath, coordinator, limsPatientsPath, type TestApi, usualScopes } from '../support/api.ts'

// biome-ignore lint/suspicious/noExplicitAny: a payload that tests take apart
export type Payload = any

/** The payload of the proposal, unchanged except for its three comments and a missing comma. */
export const proposal: Payload = example('CreateLimsPatientProposalRequest')

/** The minimal patient of a case. */
export const empty = { insurances: [], contact: {}, address: {}, medicationIDs: [] }

/** A person who may see full social security numbers. */
export const trusted = { ...coordinator, scope: `${usualScopes} lims:ssn` }

export async function registerLims(api: TestApi, body: object = proposal, as: object = coordinator) {
  const { body: registered } = await api.call('POST', limsPatientsPath, { as, body })
  return registered as { ID: number; patientMRN: string }
}

export const readPatient = (api: TestApi, mrn: string, as: object = coordinator) =>
  api.call('GET', `${limsPatientsPath}/${mrn}`, { as })

export const patch = (
  api: TestApi,
  mrn: string,
  body: unknown,
  headers: Record<string, string> = {},
  as: object = coordinator,
) => api.call('PATCH', `${limsPatientsPath}/${mrn}`, { as, body, headers })

export const openCase = (api: TestApi, body: unknown, as: object = coordinator) =>
  api.call('POST', casesPath, { as, body })

export const readCase = (api: TestApi, id: number, as: object = coordinator) =>
  api.call('GET', `${casesPath}/${id}`, { as })

/** Every error of a response as its location and its kind. */
export const mistakes = (answer: { body: Payload }): string[] =>
  (answer.body.errors ?? []).map(
    (error: Payload) => `${error.pointer ?? error.parameter ?? error.header} ${error.code}`,
  )
