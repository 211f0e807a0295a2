/** The generators whose clients are tried, and how their journey programs run. */

/** One run of a journey program. */
export interface Journey {
  /** What is tried, if a client has several journeys. */
  readonly name?: string
  /** Runs the program in the folder where the client was generated. */
  readonly command: string
  /** The client sends null for nullable fields that the program did not set. */
  readonly sendsNull?: boolean
}

export interface Client {
  /** The heading of the section in the guide, whose commands generate and build the client. */
  readonly name: string
  /** Programs without which the client is skipped. */
  readonly needs: readonly string[]
  /** The folder of the program below `programs/`. */
  readonly program?: string
  /** Compiles the program, in a language where the run does not compile it. */
  readonly compile?: string
  /** None if the client is only built. */
  readonly journeys: readonly Journey[]
}

/** The program and the generated client are checked, and Node runs them as they are. */
const typescript = {
  needs: ['npm'],
  compile: [
    'npx tsc --noEmit --strict --skipLibCheck --target es2024 --module nodenext --types node',
    '--allowImportingTsExtensions --erasableSyntaxOnly --verbatimModuleSyntax journey.ts',
  ].join(' '),
  journeys: [{ command: 'node journey.ts' }],
}

const classPath = '.:client/target/*:client/target/dependency/*'

export const clients: readonly Client[] = [
  { ...typescript, name: 'TypeScript with Hey API', program: 'hey-api' },
  { ...typescript, name: 'TypeScript with Orval', program: 'orval' },
  {
    name: 'Java with OpenAPI Generator',
    needs: ['java', 'javac', 'mvn'],
    program: 'java',
    compile: `javac -cp '${classPath}' Journey.java`,
    journeys: [{ command: `java -cp '${classPath}' Journey` }],
  },
  {
    name: 'Python with OpenAPI Generator',
    needs: ['python3'],
    program: 'python',
    journeys: [
      { name: 'constructor', command: '.venv/bin/python journey.py constructor' },
      { name: 'from_dict', command: '.venv/bin/python journey.py from_dict', sendsNull: true },
    ],
  },
  {
    name: 'Go with oapi-codegen',
    needs: ['go'],
    program: 'go',
    compile: 'go build -o journey .',
    journeys: [{ command: './journey' }],
  },
  { name: 'Go with ogen', needs: ['go'], journeys: [] },
]
