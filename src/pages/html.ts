/** The layout of the few HTML pages that the service creates itself. */

export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** A text of the contract. Names in backticks are shown as code. */
export const prose = (text: string): string => escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>')

/**
 * A page.
 *
 * @param content HTML with escaped texts
 * @param style further CSS rules
 */
export const page = (title: string, content: string, style = ''): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} · Patient API</title>
<style>
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 0 auto; padding: 2rem 1rem; background: Canvas; color: CanvasText; }
h1 { font-size: 1.6rem; line-height: 1.25; }
dt { font-weight: 600; margin-top: 1rem; }
dd { margin: 0; }
code { font-size: 0.95em; overflow-wrap: anywhere; }
${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${content}
</main>
</body>
</html>
`

/** The Content-Security-Policy of these pages: they load nothing and run no script. */
export const pageHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
}
