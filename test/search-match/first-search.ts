/** What public clients read from a list, without a check: the text of the first search of each patient who has one. */

interface Listed {
  readonly patients: readonly {
    readonly requests: readonly {
      readonly state: string
      readonly summary: { readonly summaryText: string }
    }[]
  }[]
}

export const firstTexts = ({ patients }: Listed): string[] =>
  patients.flatMap(({ requests }) => (requests.length > 0 ? [requests[0]?.summary.summaryText ?? ''] : []))

/** The states of the searches in a list. */
export const statesOf = ({ patients }: Listed): string[] => [
  ...new Set(patients.flatMap(({ requests }) => requests.map(({ state }) => state))),
]
