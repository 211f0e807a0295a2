/** Every kind of problem: what it means, what to do, which operations return it, and its examples. */
import { problems as kinds, type ProblemName } from '../../../generated/problems.ts'
import { placedOperations, resolve } from '../../contract/document.ts'
import type { ContentView, ResponseView } from '../../contract/views.ts'
import { prose } from '../html.ts'
import { code, type Html, json, text } from '../tables.ts'
import { heading, inDocs, linkTo, problemPlace } from './places.ts'

interface ProblemExample {
  readonly summary?: string
  readonly value: { readonly type: string }
}

const prefix = '/problems/'
const nameIn = ({ value }: ProblemExample): string => value.type.slice(prefix.length)

/** The examples of problems in a response. A body that is not a problem has none. */
function problemExamples(content: ContentView): ProblemExample[] {
  const examples = content['application/problem+json']?.examples ?? {}
  return Object.values(examples).map((written) => resolve<ProblemExample>(written as ProblemExample))
}

/** The problems that a response can contain. */
export const problemsIn = (content: ContentView): string[] => [
  ...new Set(problemExamples(content).map(nameIn)),
]

export const problemLink = (name: string): Html =>
  linkTo(problemPlace(name), text(kinds[name as ProblemName]?.title ?? name))

/** Each problem with the operations that return it, and its different examples. */
const found = new Map<string, { operations: Set<string>; examples: Set<ProblemExample> }>()
for (const { operation } of placedOperations) {
  for (const written of Object.values(operation.responses)) {
    for (const example of problemExamples(resolve<ResponseView>(written).content ?? {})) {
      const known = found.get(nameIn(example)) ?? { operations: new Set(), examples: new Set() }
      known.operations.add(operation.operationId)
      known.examples.add(example)
      found.set(nameIn(example), known)
    }
  }
}

export const problems = (): Html =>
  `${heading(2, 'problems', 'Problems')}<p>A rejected request has a response with problem details (RFC 9457), in the form ` +
  `${linkTo('Problem', 'Problem')}, as ${code('application/problem+json')}. ${inDocs('errors')}</p>\n` +
  Object.entries(kinds).map(problem).join('')

function problem([name, { type, status, title, meaning, action }]: [
  string,
  (typeof kinds)[ProblemName],
]): Html {
  const { operations = [], examples = [] } = found.get(name) ?? {}
  const links = [...operations].map((id) => linkTo(id, code(id)))
  return [
    heading(3, problemPlace(name), title),
    `<p>Status ${code(String(status))} · Type <a href="${type}">${code(type)}</a></p>\n`,
    `<p>${prose(meaning)}</p>\n<p><strong>What to do:</strong> ${prose(action)}</p>\n`,
    `<p class="meta">${links.length > 0 ? `Returned by ${links.join(', ')}` : 'Belongs to no operation. The service can return it for any request.'}</p>\n`,
    ...[...examples].map(
      ({ summary = '', value }) =>
        `<figure><figcaption>Example: ${prose(summary)}</figcaption><pre><code>${text(json(value))}</code></pre></figure>\n`,
    ),
  ].join('')
}
