/** Services as processes of their own, which share a database and the development issuer. */
import { developmentToken, scratchFolder, startSqliteService } from '../support/process.ts'
import { type Caller, openCaller } from './caller.ts'

export type Service = Awaited<ReturnType<typeof startSqliteService>>

export interface Services {
  /** The running services. A service that is started again has the place of its predecessor. */
  readonly all: Service[]
  readonly folder: string
  /** The addresses of the services at this moment. */
  addresses(): string[]
  /** Starts a service and puts it in a place. */
  start(place: number): Promise<Service>
  /** A person of the organisation 6939 with the usual scopes. */
  readonly person: string
  /** A match engine of the same organisation. */
  readonly engine: string
  /** Ends all services. @returns a sentence for each that ended before or reported an error at its end */
  stop(): Promise<string[]>
}

/**
 * @param env the settings of each service, for example DATABASE_URL; without it, the data are in a SQLite file. DATA_DIR is
 *   a new folder, unless it is set.
 */
export async function startServices(count: number, env: Record<string, string> = {}): Promise<Services> {
  const scratch = scratchFolder()
  const folder = env.DATA_DIR ?? scratch.path
  const person = ['--organisation', '6939', '--username', 'coordinator@registry.example']
  const tokens = {
    person: await developmentToken(folder, ...person),
    engine: await developmentToken(folder, '--organisation', '6939', '--scope', 'searches:run'),
  }
  const all: Service[] = []
  const start = async (place: number) => {
    const service = await startSqliteService(folder, env)
    all[place] = service
    return service
  }
  const services: Services = {
    all,
    folder,
    addresses: () => all.map(({ address }) => address),
    start,
    ...tokens,
    async stop() {
      const early = all.filter(isEnded).map(() => 'A service ended by itself.')
      const codes = await Promise.all(all.filter((each) => !isEnded(each)).map((each) => each.end()))
      scratch.remove()
      return [...early, ...codes.filter((code) => code !== 0).map((code) => `A service ended with ${code}.`)]
    },
  }
  try {
    await Promise.all(Array.from({ length: count }, (_each, place) => start(place)))
  } catch (error) {
    await services.stop()
    throw error
  }
  return services
}

export const isEnded = ({ child }: Service): boolean => child.exitCode !== null || child.signalCode !== null

/** A function that sends each request to the next service. */
export function inTurns(services: Services, caller: Caller) {
  let turn = 0
  return (...request: Parameters<Caller['send']> extends [string, ...infer Rest] ? Rest : never) => {
    const addresses = services.addresses()
    return caller.send(addresses[turn++ % addresses.length] ?? '', ...request)
  }
}

/** A caller that is a person, or a match engine. */
export const callerOf = (services: Services, who: 'person' | 'engine' = 'person'): Caller =>
  openCaller(services[who])
