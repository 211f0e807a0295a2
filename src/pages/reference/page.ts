/** The whole contract as one page of plain HTML, for search in the browser, printing, crawlers and screen readers. */
import { problems as kinds } from '../../../generated/problems.ts'
import { contract } from '../../contract/document.ts'
import { page, prose } from '../html.ts'
import { code, type Html, text } from '../tables.ts'
import { authentication, lifeCycle, servers } from './access.ts'
import { allLists, codeLists } from './code-lists.ts'
import { headers } from './headers.ts'
import { objectNames, objects } from './objects.ts'
import { groups, operations } from './operations.ts'
import { linkTo, problemPlace } from './places.ts'
import { problems } from './problems.ts'

export const referencePage = (): Html =>
  page('Reference', {
    description:
      'Every operation of the Patient API on one page: parameters, request bodies, responses, codes with their meanings, and problems.',
    isWide: true,
    content: [
      `<p>${prose(contract.info.description).replaceAll('\n', '</p>\n<p>')}</p>\n`,
      `<p>This page contains the whole contract, version ${code(contract.info.version)}. Search it with the search of your ` +
        'browser, for example for a field, a code or a diagnosis. The <a href="/docs">documentation</a> has the same content ' +
        'with guides and samples.</p>\n',
      contents(),
      servers(),
      authentication(),
      operations(),
      lifeCycle(),
      codeLists(),
      problems(),
      headers(),
      objects(),
    ].join(''),
  })

interface Entry {
  readonly place: string
  readonly title: string
}

function contents(): Html {
  const general: Entry[] = [
    { place: 'servers', title: 'Servers' },
    { place: 'authentication', title: 'Authentication' },
    { place: 'life-cycle', title: 'Life cycle of a patient' },
    { place: 'headers', title: 'Response headers' },
  ]
  const lists: [title: string, place: string, entries: Entry[]][] = [
    ...groups.map(({ name, operations }): [string, string, Entry[]] => [
      name,
      name.toLowerCase(),
      operations.map(({ operation: { operationId, summary = '' } }) => ({
        place: operationId,
        title: summary,
      })),
    ]),
    ['Code lists', 'code-lists', allLists.map(({ name, title }) => ({ place: name, title }))],
    [
      'Problems',
      'problems',
      Object.entries(kinds).map(([name, { title }]) => ({ place: problemPlace(name), title })),
    ],
    ['Objects', 'objects', objectNames.map((name) => ({ place: name, title: name }))],
  ]
  const links = (entries: Entry[]) =>
    entries.map(({ place, title }) => `<li>${linkTo(place, text(title))}</li>`).join('\n')
  return (
    `<nav aria-label="Contents"><h2>Contents</h2><div class="contents">\n<ul>${links(general)}</ul>\n` +
    lists
      .map(
        ([title, place, entries]) =>
          `<p><strong>${linkTo(place, text(title))}</strong></p><ul>${links(entries)}</ul>\n`,
      )
      .join('') +
    '</div></nav>\n'
  )
}
