/** The parts of the page that stay when the screen changes. */
import { element } from './dom.ts'

const part = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`The page has no #${id}.`)
  return found
}

/** A screen: its heading, and what is below. */
export interface Screen {
  readonly title: string
  readonly content: readonly Node[]
}

/** A sentence that users should notice, for example that something was saved. */
export const noticeOf = (text: string): HTMLElement => element('p', { class: 'notice' }, text)

/** Shows a screen. The focus moves to its heading, so that screen readers read it and the keyboard starts there. */
export function show({ title, content }: Screen): void {
  const heading = element('h1', { tabindex: '-1' }, title)
  const main = part('main')
  main.replaceChildren(heading, ...content)
  main.inert = false
  main.removeAttribute('aria-busy')
  document.title = `${title} – Patient desk`
  heading.focus()
  scrollTo(0, 0)
}

export const showHeader = (...content: readonly Node[]): void => part('header').replaceChildren(...content)

/** Shows that another screen is on its way. Until then, the present one cannot be used. */
export function showWaiting(): void {
  part('main').inert = true
  part('main').setAttribute('aria-busy', 'true')
}

/** Lets screen readers say what everybody else sees. The focus does not move. */
export const announce = (text: string): void => part('announcement').replaceChildren(text)

/** The link to the content. The part of the URL after # names the screen, so the browser must not follow it. */
part('skip').addEventListener('click', (event) => {
  event.preventDefault()
  part('main').focus()
})
