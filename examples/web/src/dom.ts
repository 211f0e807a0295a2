/** Creates elements. Text is always set as text, so nothing that the service returns can become markup. */

export type Child = Node | string | null

type Attributes = Readonly<Record<string, string | boolean | undefined>>

/**
 * Creates an element.
 *
 * @param attributes true writes an attribute without a value; false and undefined write none
 * @param children null is left out
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) node.setAttribute(name, value === true ? '' : value)
  }
  node.append(...children.filter((child) => child !== null))
  return node
}

export const link = (text: string, href: string): HTMLAnchorElement => element('a', { href }, text)

/** A link that looks like a button, because it leads to what one can do here. */
export const action = (text: string, href: string): HTMLAnchorElement =>
  element('a', { href, class: 'action' }, text)

export function button(text: string, press: () => void): HTMLButtonElement {
  const node = element('button', { type: 'button' }, text)
  node.addEventListener('click', press)
  return node
}

/** A text of the service. It writes names between backticks. */
export const prose = (text: string): HTMLSpanElement =>
  element('span', {}, ...text.split('`').map((part, index) => (index % 2 ? element('code', {}, part) : part)))

/** Terms and what they mean for a record. */
export const facts = (rows: readonly (readonly [term: string, value: Child])[]): HTMLDListElement =>
  element(
    'dl',
    { class: 'facts' },
    ...rows.map(([term, value]) =>
      element('div', {}, element('dt', {}, term), element('dd', {}, value ?? '–')),
    ),
  )

export interface Column<Row> {
  readonly title: string
  readonly cell: (row: Row) => Child
}

/** The rows of a table. The first cell names the row. On a phone, each cell shows the title of its column. */
export const tableRows = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): HTMLElement[] =>
  rows.map((row) =>
    element(
      'tr',
      {},
      ...columns.map(({ title, cell }, index) =>
        element(
          index === 0 ? 'th' : 'td',
          { 'data-title': title, scope: index === 0 && 'row' },
          cell(row) ?? '–',
        ),
      ),
    ),
  )

export const table = <Row>(
  caption: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): HTMLTableElement =>
  element(
    'table',
    {},
    element('caption', {}, caption),
    element(
      'thead',
      {},
      element('tr', {}, ...columns.map(({ title }) => element('th', { scope: 'col' }, title))),
    ),
    element('tbody', {}, ...tableRows(columns, rows)),
  )
