/** How the service responds to valid requests: with the handler of each operation. */

import type { Dependencies as LimsDependencies } from '../lims/dependencies.ts'
import { limsHandlers } from '../lims/handlers.ts'
import type { Handle, Handlers } from '../operations/handler.ts'
import type { Dependencies as SearchMatchDependencies } from '../search-match/dependencies.ts'
import { searchMatchHandlers } from '../search-match/handlers.ts'

/** A handler that is missing, or that returns an undeclared response, does not compile. */
export function handleWith(dependencies: SearchMatchDependencies & LimsDependencies): Handle {
  const handlers: Handlers = { ...searchMatchHandlers(dependencies), ...limsHandlers(dependencies) }
  return (id, request) => handlers[id](request)
}
