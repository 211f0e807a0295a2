import { codes, isProblem } from '@patient-api/client'
import { action, element } from '../dom.ts'
import { checkField, choiceField, numberField } from '../fields.ts'
import { form } from '../form.ts'
import type { ScreenOf } from '../visit.ts'

export const requestSearch: ScreenOf = async ({ client, go }, id) => {
  const wmdaId = Number(id)
  const matchEngine = choiceField({
    label: 'Match engine',
    pointer: '#/matchEngine',
    codes: codes.matchEngine,
    value: codes.matchEngine[0]?.value ?? null,
    none: 'Choose a match engine',
  })
  const searchType = choiceField({
    label: 'Search for',
    pointer: '#/searchType',
    codes: codes.searchType,
    value: codes.searchType[0]?.value ?? null,
    none: 'Choose a type',
  })
  const overallMismatches = numberField({
    label: 'Mismatches in total, at most',
    pointer: '#/overallMismatches',
    value: 0,
  })
  const searchOnlyOwnIon = checkField({
    label: 'Only donors of my own organisation',
    pointer: '#/searchOnlyOwnIon',
  })
  const fields = [matchEngine, searchType, overallMismatches, searchOnlyOwnIon]
  return {
    title: `Request a search for patient ${wmdaId}`,
    content: [
      form({
        fields,
        content: fields.map(({ node }) => node),
        button: 'Request the search',
        check: () =>
          [matchEngine, searchType]
            .filter((field) => field.read() === null)
            .map(({ pointer }) => ({ pointer, detail: 'Choose one.' })),
        send: async () => {
          const [engine, type] = [matchEngine.read(), searchType.read()]
          if (engine === null || type === null) throw new Error('The form was not checked.')
          return client.POST('/api/v2/searches', {
            body: {
              wmdaId,
              matchEngine: engine,
              searchType: type,
              overallMismatches: overallMismatches.read() ?? 0,
              searchOnlyOwnIon: searchOnlyOwnIon.read(),
            },
          })
        },
        done: ({ data }) => {
          if (data) go(`/searches/${data.searchId}`, `Search ${data.searchId} was requested.`)
        },
        explain: (error) => {
          const way = (text: string, screen: string) => ({
            content: [element('p', {}, action(text, `#/patients/${wmdaId}/${screen}`))],
          })
          if (isProblem(error, 'hla-incomplete')) return way('Complete the typing', 'edit')
          if (isProblem(error, 'patient-stopped')) return way('Change the status', 'status')
          return undefined
        },
      }),
    ],
  }
}
