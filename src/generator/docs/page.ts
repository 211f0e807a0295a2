import type { Contract, Tag } from './document.ts'
import { sampleLanguages } from './samples.ts'

/** The page contains everything that it needs. The browser blocks everything that would be loaded from elsewhere. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const svg = (size: string, drawing: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}">${drawing}</svg>`)}`

const icon = svg(
  '16 16',
  '<rect width="16" height="16" rx="4" fill="#0f6478"/><path d="M7 3h2v4h4v2H9v4H7V9H3V7h4z" fill="#fff"/>',
)

/** Replaces the logo of Redoc, after the words "API docs by". */
const redocName = svg(
  '36 12',
  '<text y="10" font-family="sans-serif" font-size="11" fill="#4790a3">Redoc</text>',
)

/** The files with the contract, beside the page: at the URLs of the service, and in the folder of the page. */
export const downloads = ['openapi.json', 'openapi.yaml']

/** The options of Redoc. */
export const redocOptions = {
  downloadUrls: downloads.map((file) => ({ title: file, url: file })),
  sortRequiredPropsFirst: true,
  codeSamples: { languages: sampleLanguages },
}

/** The contract with the guides before its operations in the menu. */
export function withGuides(contract: Contract, guides: Tag[]): Contract & { 'x-tagGroups': object[] } {
  const names = (tags: Tag[]) => tags.map(({ name }) => name)
  return {
    ...contract,
    tags: [...guides, ...contract.tags],
    'x-tagGroups': [
      { name: 'Guides', tags: names(guides) },
      { name: 'Operations', tags: names(contract.tags) },
    ],
  }
}

const description =
  'Documentation of the Patient API: guides, every operation with examples and samples, errors and code lists.'

/**
 * Redoc adds a section to the page when an IntersectionObserver reports it near the viewport, so the search of the browser
 * and a print would find a part of the selected guide only. This makes everything near, except other operations, because
 * each of them has thousands of elements. Observers without a margin have another purpose.
 */
const wholeGuides = (contract: Contract) => `<script>
{
  const Native = IntersectionObserver
  const groups = ${JSON.stringify(contract.tags.map(({ name }) => `/${name.toLowerCase()}/`))}
  const isOperation = (target) =>
    groups.some((group) => target.getAttribute('data-section-id')?.startsWith(group))
  window.IntersectionObserver = class extends Native {
    #far
    constructor(callback, options) {
      super(callback, options)
      if (/[1-9]/.test(options?.rootMargin ?? ''))
        this.#far = new Native(callback, { ...options, rootMargin: '100000px 0px' })
    }
    observe(target) {
      if (this.#far && !isOperation(target)) this.#far.observe(target)
      else super.observe(target)
    }
    unobserve(target) {
      this.#far?.unobserve(target)
      super.unobserve(target)
    }
    disconnect() {
      this.#far?.disconnect()
      super.disconnect()
    }
  }
}
</script>`

/**
 * The template for the output of Redoc. Redoc has no first-level heading in most views, so the template has one. The
 * theme comes last, so that it overrides Redoc's own styles.
 */
export function pageTemplate(theme: string, contract: Contract): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${description}">
<title>{{title}} · Documentation</title>
<link rel="icon" href="${icon}">
${wholeGuides(contract)}
{{{redocHead}}}
<style>
${theme}</style>
</head>
<body>
<header>
<h1 class="page-title">{{title}}: documentation</h1>
<noscript><p>This page needs JavaScript. The <a href="/reference">reference</a> has the whole contract without it.</p></noscript>
<p class="print-note">This print has the selected guide or operations. The whole contract is at /reference.</p>
</header>
{{{redocHTML}}}
</body>
</html>
`
}

/** Replaces the logo of Redoc, which is the only thing that Redoc loads from another origin. */
export function withoutForeignLogos(html: string): string {
  const logos = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g
  const found = html.match(logos)?.length ?? 0
  // A new version of Redoc may load something else. This must then be checked again.
  if (found !== 2) throw new Error(`Redoc has ${found} logo addresses where 2 were expected`)
  return html.replaceAll(logos, redocName)
}
