/** What is in the sandbox at the moment, as tables: how many records, and the identifier of one of each kind. */
import { patientStatus, searchState } from '../../generated/codes.ts'
import { mrnOf } from '../lims/identifiers.ts'
import { mainOrganisation, otherOrganisation } from './callers.ts'
import type { Contents, Count } from './contents.ts'

const organisations = [mainOrganisation, otherOrganisation]

interface Row<Kind> {
  readonly title: string
  readonly kind: Kind
  readonly counts: readonly Count<Kind>[]
  readonly write?: (id: number) => string
}

export const contentTables = ({ patients, searches, limsPatients, cases }: Contents): string =>
  [
    '<h2>Contents</h2>',
    `<p>The match engine runs the searches of organisation ${mainOrganisation} within a few seconds. Those of organisation ${otherOrganisation} wait until a machine of it leases them.</p>`,
    table(
      'Patients by status',
      'wmdaId',
      patientStatus.map(({ value }) => row({ title: value, kind: value, counts: patients })),
    ),
    table(
      'Searches by state',
      'searchId',
      searchState.map(({ value }) => row({ title: value, kind: value, counts: searches })),
    ),
    table('Records of the laboratory by kind', 'patientMRN</code> or <code>caseID', [
      row({ title: 'Patients', kind: null, counts: limsPatients, write: mrnOf }),
      row({ title: 'Cases with a link', kind: 'link', counts: cases }),
      row({ title: 'Cases with a full patient', kind: 'full', counts: cases }),
    ]),
  ].join('\n')

const table = (caption: string, identifier: string, rows: readonly string[]): string => `<table>
<caption>${caption} and organisation, with the <code>${identifier}</code> of one of them</caption>
<thead><tr><td></td>${organisations.map((organisation) => `<th scope="col">${organisation}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>`

function row<Kind>({ title, kind, counts, write = String }: Row<Kind>): string {
  const cells = organisations.map((organisation) => {
    const found = counts.find((each) => each.organisation === organisation && each.kind === kind)
    return found
      ? `<td>${found.count} <span class="example">(<code>${write(found.example)}</code>)</span></td>`
      : '<td>0</td>'
  })
  return `<tr><th scope="row">${title}</th>${cells.join('')}</tr>`
}
