/** Whether the contract describes a code with the meaning of the source, ignoring short words. */
import type { Code } from '../tables/vocabulary.ts'

const small = new Set('a the from of or and does do mean to in is e g for example eg as'.split(' '))
const ordinals: Record<string, string> = {
  first: '1st',
  second: '2nd',
  third: '3rd',
  fourth: '4th',
  fifth: '5th',
  sixth: '6th',
  seventh: '7th',
  eighth: '8th',
  ninth: '9th',
  excluding: 'without',
}

const wordsOf = (text: string): string =>
  [...new Set(text.toLowerCase().match(/[a-z0-9-]+/g) ?? [])]
    .filter((word) => !small.has(word))
    .map((word) => ordinals[word] ?? word)
    .sort()
    .join(' ')

export const isMeant = ({ means, says }: Code, text: unknown): boolean =>
  typeof text === 'string' && (says ? says.test(text) : wordsOf(text) === wordsOf(means))
