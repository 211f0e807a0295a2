/** Which screen belongs to the part of the URL after #. It contains identifiers that the service assigned, nothing else. */
import type { Screen } from './page.ts'
import { changeStatus } from './screens/change-status.ts'
import { createCase } from './screens/create-case.ts'
import { createPatient } from './screens/create-patient.ts'
import { editPatient } from './screens/edit-patient.ts'
import { laboratory } from './screens/laboratory.ts'
import { limsCase } from './screens/lims-case.ts'
import { limsPatient } from './screens/lims-patient.ts'
import { patient } from './screens/patient.ts'
import { patients } from './screens/patients.ts'
import { requestSearch } from './screens/request-search.ts'
import { search } from './screens/search.ts'
import type { ScreenOf, Visit } from './visit.ts'

const routes: readonly (readonly [path: RegExp, screen: ScreenOf])[] = [
  [/^\/patients\/new$/, createPatient],
  [/^\/patients\/(\d+)$/, patient],
  [/^\/patients\/(\d+)\/edit$/, editPatient],
  [/^\/patients\/(\d+)\/status$/, changeStatus],
  [/^\/patients\/(\d+)\/search$/, requestSearch],
  [/^\/searches\/(\d+)$/, search],
  [/^\/laboratory$/, laboratory],
  [/^\/laboratory\/patients\/(P\d+)$/, limsPatient],
  [/^\/laboratory\/cases\/new$/, createCase],
  [/^\/laboratory\/cases\/(\d+)$/, limsCase],
]

/** @param path the part of the URL after #. An unknown one is the list of patients. */
export function screenAt(path: string, visit: Visit): Promise<Screen> {
  for (const [pattern, screen] of routes) {
    const match = pattern.exec(path)
    if (match) return screen(visit, match[1] ?? '')
  }
  return patients(visit, '')
}
