/** The layout of the HTML pages that the service creates itself. They have no script and load nothing. */
import { style } from './style.ts'

/** A text as the content of an element or as the value of an attribute. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** A text of the contract. Names in backticks are shown as code. */
export const prose = (text: string): string => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>')

export interface PageContent {
  /** One sentence for the results of search engines. */
  readonly description: string
  /** HTML with escaped texts. */
  readonly content: string
  /** Further CSS rules. */
  readonly furtherStyle?: string
  /** Whether the page contains tables that need more width than text. */
  readonly isWide?: boolean
}

/** A page with links to the other pages. Its title is also its first heading. */
export const page = (
  title: string,
  { description, content, furtherStyle = '', isWide = false }: PageContent,
): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escaped(description)}">
<title>${escaped(title === productName ? title : `${title} · ${productName}`)}</title>
<link rel="icon" href="${icon}">
<style>
${style}${furtherStyle}</style>
</head>
<body${isWide ? ' class="wide"' : ''}>
<a class="skip" href="#content">Skip to the content</a>
<header>
<nav aria-label="Pages">
<a href="/"><strong>${productName}</strong></a>
<a href="/docs">Documentation</a>
<a href="/reference">Reference</a>
<a href="/openapi.json">openapi.json</a>
<a href="/openapi.yaml">openapi.yaml</a>
</nav>
</header>
<main id="content">
<h1>${escaped(title)}</h1>
${content}
</main>
</body>
</html>
`

export const productName = 'Patient API'

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="4" fill="#0f6478"/>' +
  '<path d="M7 3h2v4h4v2H9v4H7V9H3V7h4z" fill="#fff"/></svg>'
const icon = `data:image/svg+xml,${encodeURIComponent(drawing)}`

/** The Content-Security-Policy of these pages: they load nothing and run no script. */
export const pageHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
}
