/** The arguments of a command. */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { Refusal } from '../store/refusal.ts'

/**
 * Reads options and exactly one other argument.
 *
 * @param usage the line that says how to call the command
 * @throws Refusal with the usage
 */
export function oneArgument<T extends NonNullable<ParseArgsConfig['options']>>(usage: string, options: T) {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    const [argument, ...others] = positionals
    if (argument !== undefined && others.length === 0) return { argument, values }
  } catch (error) {
    if (!String((error as NodeJS.ErrnoException).code).startsWith('ERR_PARSE_ARGS')) throw error
  }
  throw new Refusal(`Usage: ${usage}`)
}
