/** The headers of responses. */
import { contract, placedOperations, resolve } from '../../contract/document.ts'
import type { HeaderView, ResponseView, SchemaView } from '../../contract/views.ts'
import { prose } from '../html.ts'
import { code, type Html, named, type Row, table } from '../tables.ts'
import { heading } from './places.ts'
import { describeValue, nameOf } from './values.ts'

const responses = placedOperations
  .flatMap(({ operation }) => Object.values(operation.responses))
  .map((written) => resolve<ResponseView>(written).headers ?? {})

type DescribedHeader = HeaderView & { readonly schema: SchemaView }

/** The headers that every response of every operation has. */
export const headersOfEveryResponse: readonly string[] = Object.keys(responses[0] ?? {}).filter((name) =>
  responses.every((headers) => name in headers),
)

/** The name under which responses send each header of the components. */
const names = new Map(
  responses.flatMap(Object.entries).map(([name, header]) => [nameOf(header) ?? name, name] as const),
)

export function headers(): Html {
  const all: Readonly<Record<string, DescribedHeader>> = contract.components.headers
  const rows = Object.entries(all).map(([component, { description, schema, example, examples }]): Row => {
    const [first] = Object.values(examples ?? {})
    const value = example ?? (first && 'value' in first ? first.value : undefined)
    return {
      id: component,
      cells: [
        named(names.get(component) ?? component),
        describeValue(schema),
        prose(description) + (value === undefined ? '' : ` Example: ${code(value)}`),
      ],
    }
  })
  return (
    `${heading(2, 'headers', 'Response headers')}<p>Every response has the headers ` +
    `${headersOfEveryResponse.map(code).join(', ')}. The other headers are listed with each response.</p>\n` +
    table(['Header', 'Value', 'Description'], rows)
  )
}
