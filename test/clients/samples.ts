/** The samples of the documentation in languages that npm does not have, run as they are against a new service. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { scratchFolder, startService } from '../support/process.ts'
import {
  calling,
  complaintsAbout,
  type Language,
  type Sample,
  samplesIn,
  tokensFor,
} from '../support/samples.ts'
import { record } from './recorder.ts'
import { script } from './script.ts'

export interface SampleRun {
  readonly name: string
  readonly language: Language
  /** Programs without which the samples are skipped. */
  readonly needs: readonly string[]
  /** A command that fails if something else is missing, and what it is. */
  readonly check?: { readonly command: string; readonly missing: string }
  /** The file of a sample, below the folder of the run. */
  readonly file: (index: number) => string
  /** What is written before a sample, so that one program can contain all of them. */
  readonly head?: (index: number) => string
  /** Runs all samples in one process, because a start costs more than a sample. */
  readonly command: (indexes: readonly number[]) => string
}

const packageOf = (index: number) => `sample${index}`

export const sampleRuns: readonly SampleRun[] = [
  {
    name: 'Samples in Python',
    language: 'Python',
    needs: ['python3'],
    check: {
      command: 'python3 -c "import requests"',
      missing: 'the Python package requests is not installed',
    },
    file: (index) => `sample${index}.py`,
    command: (indexes) => `python3 run_samples.py ${indexes.map((index) => `sample${index}.py`).join(' ')}`,
  },
  {
    name: 'Samples in Java',
    language: 'Java',
    needs: ['java', 'javac'],
    file: (index) => `${packageOf(index)}/Sample.java`,
    head: (index) => `package ${packageOf(index)};\n`,
    command: (indexes) =>
      [
        'javac -Xlint:all -Werror -d classes RunSamples.java sample*/Sample.java',
        `java -cp classes RunSamples ${indexes.map(packageOf).join(' ')}`,
      ].join('\n'),
  },
]

/** @returns how many samples ran, and what is wrong */
export async function runSamples(
  { language, file, head = () => '', command }: SampleRun,
  programs: string,
  folder: string,
): Promise<{ count: number; wrong: string[] }> {
  const samples = samplesIn(language)
  const data = scratchFolder()
  const service = await startService(data.path)
  const recorder = await record('', service.address)
  try {
    cpSync(programs, folder, { recursive: true })
    const write = (sample: Sample, index: number) => {
      mkdirSync(join(folder, file(index), '..'), { recursive: true })
      writeFileSync(join(folder, file(index)), head(index) + calling(recorder.address, sample))
    }
    samples.forEach(write)
    const { code, output } = await script(command([...samples.keys()]), folder, {
      ...(await tokensFor(data.path)),
    })
    return {
      count: samples.length,
      wrong: [
        ...(code === 0
          ? []
          : [`the samples ended with ${code}:\n${output.split('\n').slice(-25).join('\n')}`]),
        ...samples.flatMap((sample, index) => complaintsAbout(sample, recorder.exchanges[index])),
        ...(recorder.exchanges.length > samples.length ? ['a sample sent more than one request'] : []),
      ],
    }
  } finally {
    recorder.close()
    await service.end()
    data.remove()
  }
}
