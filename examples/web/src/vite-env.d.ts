/// <reference types="vite/client" />

interface ViteTypeOptions {
  /** A setting that is not listed here does not compile. */
  strictImportMetaEnv: unknown
}

interface ImportMetaEnv {
  readonly VITE_SERVICE?: string
  readonly VITE_PAGE_SIZE?: string
}
