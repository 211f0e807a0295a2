/** The guide for partners, whose commands the clients are generated with. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../support/process.ts'

/** Where the guide says that the document is. */
export const address = 'http://127.0.0.1:8080'

export interface Block {
  /** The language behind the fence, for example `bash`. */
  readonly language: string
  readonly text: string
}

export const guide = readFileSync(join(root, 'docs/guides/10-generate-a-client.md'), 'utf8')

/**
 * The fenced blocks of a section, in their order.
 *
 * @throws when the guide does not have the section
 */
export function blocksOf(heading: string, markdown = guide): Block[] {
  const section = markdown.split(/^## /m).find((text) => text.startsWith(`${heading}\n`))
  if (section === undefined) throw new Error(`The guide has no section "${heading}".`)
  return [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => ({
    language,
    text,
  }))
}

/** The commands of a section as one script, with the document fetched from another address. */
export const commandsOf = (heading: string, from: string): string =>
  blocksOf(heading)
    .filter(({ language }) => language === 'bash')
    .map(({ text }) => text.replaceAll(address, from))
    .join('\n')
