import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { samplesIn } from '../support/samples.ts'
import { fromSource, root } from './document.ts'

const samples = new Map(
  samplesIn('TypeScript').map(({ name, source }) => [name.replace(' ', '-'), fromSource(source)]),
)

/** The messages of the compiler about virtual files in the root of the project. */
function complaints(sources: Map<string, string>): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const files = new Map([...sources].map(([name, source]) => [join(root, `sample-${name}.ts`), source]))
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists, getSourceFile } = host
  host.readFile = (file) => files.get(file) ?? readFile(file)
  host.fileExists = (file) => files.has(file) || fileExists(file)
  host.getSourceFile = (file, how, ...rest) => {
    const source = files.get(file)
    return source === undefined ? getSourceFile(file, how, ...rest) : ts.createSourceFile(file, source, how)
  }
  const program = ts.createProgram([...files.keys()], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, ' ')
    return `${file?.fileName.replace(/^.*\/sample-|\.ts$/g, '')}: ${message}`
  })
}

test('every TypeScript sample compiles with the options of the project', () => {
  expect(samples.size).toBeGreaterThan(30)
  expect(complaints(samples)).toEqual([])
})

test('a sample with a wrong name or a wrong value does not compile', () => {
  const right = samples.get('retrievePatient') ?? ''
  const broken = {
    path: right.replace('/v2/patients', '/v2/patient'),
    name: right.replace('wmdaId', 'wmdaid'),
    value: right.replace('100002', "'100002'"),
  }
  const found = complaints(new Map(Object.entries(broken)))
  for (const name of Object.keys(broken)) expect(found.join('\n')).toContain(`${name}: `)
})
