/** The example that fits a request best. */
import type { Asked, Choice, Rule } from '../asked.ts'
import { answersOf, requestsOf } from '../examples.ts'
import { leavesOf } from '../json.ts'
import { about, keysOf } from '../records.ts'

const successOf = (asked: Asked) => answersOf(asked.id).filter(({ status }) => status < 300)

/** An example whose record is the one that the request names. */
export const sameRecord: Rule = (asked) => {
  const examples = successOf(asked)
  const [found] = keysOf(asked).flatMap((key) => about(key, examples))
  return found && { status: found.status, example: found.name }
}

/** The response that belongs to the most similar example of a request. Without a request body, the first response. */
export function mostSimilar(asked: Asked): Choice {
  const requests = requestsOf(asked.id)
  const sent = leavesOf(asked.sent)
  const similarity = (name: string) => similarityOf(sent, leavesOf(requests.get(name)))
  const [found] = successOf(asked).sort((one, other) => similarity(other.name) - similarity(one.name))
  if (!found) throw new Error(`The contract has no example of a success of ${asked.id}.`)
  return { status: found.status, example: found.name }
}

/** How similar two bodies are: the number of equal fields, and as a fraction the share of the fields that both have. */
function similarityOf(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): number {
  const places = new Set([...one.keys(), ...other.keys()])
  const common = [...places].filter((place) => one.has(place) && other.has(place))
  const equal = common.filter((place) => one.get(place) === other.get(place))
  return equal.length + common.length / (places.size + 1)
}
