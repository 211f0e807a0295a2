/** Compares two files, with the second opinion of Redocly. */
import { readBundle } from './released.ts'
import { type Report, reportOn } from './report.ts'
import { redoclyVerdicts, unsharedVerdicts } from './second-opinion.ts'

/**
 * @param today the date as YYYY-MM-DD
 * @throws Error if a file cannot be read, or has no valid info.version
 */
export async function compareFiles(
  base: string,
  contract: string,
  changelog: string,
  today: string,
): Promise<Report> {
  const [before, after] = [readBundle(base), readBundle(contract)]
  const verdicts = await redoclyVerdicts(base, contract)
  return reportOn(before, after, changelog, today, (changes) => unsharedVerdicts(verdicts, changes))
}
