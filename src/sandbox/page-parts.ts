/** What the page of the sandbox consists of besides its texts: buttons, their script, and the style. */
import { escaped } from '../pages/html.ts'

/** A button that sends a request to the sandbox and then loads the page again. */
export const button = (label: string, path: string, body: object): string =>
  `<button type="button" data-posts="${path}" data-body="${escaped(JSON.stringify(body))}">${escaped(label)}</button>`

/** The script of the page. Without it, the tokens can be selected and the commands can be pasted. */
export const script = `
const message = document.querySelector('[role=status]')
for (const button of document.querySelectorAll('[data-copies]')) {
  button.addEventListener('click', async () => {
    const field = document.getElementById(button.dataset.copies)
    field.select()
    try {
      await navigator.clipboard.writeText(field.value)
      button.textContent = 'Copied'
      message.textContent = 'The token has been copied.'
    } catch {
      message.textContent = 'The browser does not allow copying. The token is selected: copy it with the keyboard.'
    }
  })
}
for (const button of document.querySelectorAll('[data-posts]')) {
  button.addEventListener('click', async () => {
    message.textContent = 'The sandbox is changing.'
    const headers = { 'Content-Type': 'application/json' }
    try {
      const response = await fetch(button.dataset.posts, { method: 'POST', headers, body: button.dataset.body })
      if (response.ok) location.reload()
      else message.textContent = (await response.json()).errors[0].detail
    } catch {
      message.textContent = 'The sandbox does not respond.'
    }
  })
}
`

export const style = `h2 { font-size: 1.2rem; margin-top: 2rem; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; }
button { font: inherit; padding: 0.25rem 0.75rem; }
.tokens, .commands { list-style: none; padding: 0; }
.tokens li, .commands li { margin-bottom: 1rem; }
.tokens label, .tokens span { display: block; }
.tokens label { font-weight: 600; }
.tokens .buttons { display: flex; }
.example { white-space: nowrap; }
@media (scripting: none) { .buttons button { display: none; } }
input { flex: 1; min-width: 0; font: 0.85rem ui-monospace, monospace; }
[role=status]:not(:empty) { position: fixed; bottom: 0; left: 0; right: 0; margin: 0; padding: 0.5rem 1rem;
  background: Canvas; border-top: 2px solid; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { text-align: left; }
th:not(:first-child), td { width: 36%; }
th, td { text-align: right; padding: 0.2rem; border-bottom: 1px solid #8888; }
th:first-child { text-align: left; }
@media print {
  .buttons, .tokens .buttons { display: none; }
  table { break-inside: avoid; }
}
`
