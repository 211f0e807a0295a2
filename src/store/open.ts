/** Opens the database of the engine that the settings choose. */
import { openPostgresStore, type PostgresSettings } from './postgres-store.ts'
import { openSqliteStore } from './sqlite-store.ts'
import type { Store } from './store.ts'

/** Where data are stored: a folder for SQLite, ':memory:' for tests and the sandbox, or a PostgreSQL database. */
export type Place = string | PostgresSettings

/** Opens the database and migrates it. @throws the error of the engine or of the file system if it fails */
export const openStore = (place: Place): Promise<Store> =>
  typeof place === 'string' ? openSqliteStore(place) : openPostgresStore(place)
