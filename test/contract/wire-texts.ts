/** Parameters as clients may send them: valid ones, ones at the limits, and ones that look valid. */
import { follow, type Json } from './document.ts'
import { edgesOf } from './edges.ts'
import { type Operation, type Parameter, parametersIn, type Written } from './wire-reading.ts'

/** Texts that some parsers read as a number, a boolean or an item, and others do not. */
const odd =
  `+1 -1 -0 01 007 1e2 1E2 1.0 1. .5 0x10 0b1 1_000 1,000 1n NaN Infinity null undefined true false True
  TRUE yes on 0 1 2 100 1000 1001 2147483647 2147483648 9007199254740991 9007199254740992 9007199254740993
  99999999999999999999 1${'0'.repeat(400)} ACT act ACT|NEW ACT,NEW ACT;NEW |ACT ACT| ACT||NEW ACT|ACT ACT|act
  [ACT] ["ACT"] {} [] [object ${'x'.repeat(300)} '1' "1" * W/"1" "1","2" "1",W/"2" P000001032 p000001032 %31 %`
    .split(/\s+/)
    .concat([
      '',
      ' ',
      ' 1',
      '1 ',
      '1\t',
      '\u{1F9EC}',
      'é',
      '١',
      '１',
      '\u00a01',
      '1\n',
      '\u0000',
      'ACT NEW',
      'a/b',
      'a?b#c&d=e',
    ])

const separators = [',', '|', ' ']

/** A value as text, in every form that a list may have. */
const written = (value: Json): string[] => {
  if (Array.isArray(value)) return separators.map((separator) => value.join(separator))
  return typeof value === 'object' ? [] : [String(value)]
}

/** Texts at the limits of the schema of a parameter. */
export const edgeTextsOf = (document: Json, { definition }: Parameter): string[] => [
  ...new Set(
    edgesOf(document, {
      ...follow(document, definition.schema),
      examples: [definition.example],
    }).flatMap(written),
  ),
]

export const textsFor = (document: Json, parameter: Parameter): string[] => [
  ...new Set([...edgeTextsOf(document, parameter), ...odd]),
]

const bytes = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')

/** One text in every encoding that a URL allows. */
export const encodings = (text: string): string[] => {
  const encoded = encodeURIComponent(text)
  const isPlain = /^[!-~]*$/.test(text) && !/[#&+%]/.test(text)
  return [...new Set([encoded, encoded.replaceAll('%20', '+'), bytes(text), ...(isPlain ? [text] : [])])]
}

/** A request with every parameter of the operation as in its example. */
export function exampleOf(document: Json, operation: Operation): Written {
  const request: Written = { path: {}, query: '', headers: [] }
  return parametersIn(document, operation).reduce<Written>((so, parameter) => {
    const { style, example } = parameter.definition
    const separator = { pipeDelimited: '|', spaceDelimited: ' ' }[String(style)] ?? ','
    const text = [example].flat().join(separator)
    return withTexts(so, parameter, [parameter.definition.in === 'header' ? text : encodeURIComponent(text)])
  }, request)
}

/** The request with these texts for one parameter, as they are sent. Without texts, the parameter is missing. */
export function withTexts(request: Written, { definition }: Parameter, texts: readonly string[]): Written {
  const { name, in: place } = definition
  if (place === 'path') return { ...request, path: { ...request.path, [name]: texts[0] ?? '' } }
  if (place === 'header') {
    const others = request.headers.filter(([sent]) => sent.toLowerCase() !== name.toLowerCase())
    return { ...request, headers: [...others, ...texts.map((text): [string, string] => [name, text])] }
  }
  const others = request.query.split('&').filter((pair) => pair !== '' && pair.split('=')[0] !== name)
  return { ...request, query: [...others, ...texts.map((text) => `${name}=${text}`)].join('&') }
}

/** The ways to send a text as a parameter. Empty if HTTP cannot transmit it there. */
export function sendable({ definition }: Parameter, text: string): string[] {
  if (!text.isWellFormed()) return []
  if (definition.in === 'header') return /^[\t\x20-\x7e\x80-\xff]*$/.test(text) ? [text] : []
  if (definition.in === 'query') return encodings(text)
  const isSegment = !['', '.', '..'].includes(text)
  return isSegment ? [encodeURIComponent(text), bytes(text)] : []
}

/** The example with each text for one parameter, with the parameter repeated, and without it. */
export function requestsWith(example: Written, parameter: Parameter, texts: readonly string[]): Written[] {
  const ways = texts.flatMap((text) => sendable(parameter, text))
  const each = ways.map((way) => withTexts(example, parameter, [way]))
  if (parameter.definition.in === 'path') return each
  const [first = ''] = ways
  // A list with one parameter per item has another style.
  const entries = [parameter.definition.example]
    .flat()
    .flatMap((entry) => sendable(parameter, String(entry)).slice(0, 1))
  const mixed =
    entries.length > 1 ? [entries, [...entries, first], [`${entries[0]}%7C${entries[1]}`, 'PRE']] : []
  const several = [[], [first, first], ...mixed]
  return [...several.map((sent) => withTexts(example, parameter, sent)), ...each]
}

/** Names that no operation has, or that differ from a known one only in case. */
export const unknownNames = [
  'unknown',
  'Limit',
  'STATUS',
  'wmdaID',
  '__proto__',
  'toString',
  'limit[]',
  'status.0',
]

export const withUnknown = (request: Written, name: string): Written => ({
  ...request,
  query: [request.query, `${name}=1`].filter(Boolean).join('&'),
})

/** Every text for every parameter of an operation, one after the other, and unknown parameters. */
export function requestsFor(document: Json, operation: Operation): Written[] {
  const example = exampleOf(document, operation)
  const others = parametersIn(document, operation).flatMap((parameter) =>
    requestsWith(example, parameter, textsFor(document, parameter)),
  )
  return [example, ...unknownNames.map((name) => withUnknown(example, name)), ...others]
}
