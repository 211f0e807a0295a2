/** The report about the rules of the contract, in the form in which a reader or a program needs it. */

/** `stylish` for a terminal, `github-actions` for annotations, `junit` for programs, `markdown` for a summary. */
export const formats = ['stylish', 'github-actions', 'junit', 'markdown'] as const

export type Format = (typeof formats)[number]

export const isFormat = (text: string): text is Format => formats.some((format) => format === text)

/**
 * The report of Redocly, corrected. It links every rule to the documentation of Redocly, where the rules of this project
 * are not, and its Markdown is empty if there are no problems.
 */
export function corrected(report: string, format: Format): string {
  if (format !== 'markdown') return report
  if (report.trim() === '') return 'The linter found no problems in the contract.\n'
  return report.replaceAll(
    /\[contract\/([\w-]+)\]\([^)]*\)/g,
    '`contract/$1` (openapi/governance/lint-rules/$1.js)',
  )
}
