/** Starts the page: sign in, then the screen that belongs to the URL. */
import { button, element, link } from './dom.ts'
import { announce, noticeOf, show, showHeader, showWaiting } from './page.ts'
import { problemBox } from './problems.ts'
import { screenAt } from './router.ts'
import { signIn } from './screens/sign-in.ts'
import { serviceOf } from './service.ts'
import { forgetSession, type Session, storedSession, storeSession } from './session.ts'

const name = element('strong', {}, 'Patient desk')

function askToSignIn(reason?: string): void {
  showHeader(name)
  show(
    signIn((session) => {
      storeSession(session)
      start(session)
    }, reason),
  )
}

function start(session: Session): void {
  let visit = new AbortController()
  let notice = ''
  const ended = () => {
    stop()
    askToSignIn('The service no longer accepts the token. Sign in again to continue here.')
  }
  const client = serviceOf(session, ended)
  const stop = () => {
    visit.abort()
    removeEventListener('hashchange', open)
    forgetSession()
  }
  const go = (to: string, said = '') => {
    notice = said
    location.hash = to
  }

  async function open(): Promise<void> {
    visit.abort()
    visit = new AbortController()
    const { signal } = visit
    const said = notice
    notice = ''
    const again = (next = '') => {
      notice = next
      void open()
    }
    showWaiting()
    const screen = await screenAt(location.hash.slice(1), { client, signal, go, again }).catch(
      (error: unknown) => ({
        title: 'This cannot be shown',
        content: [problemBox(error, { content: [button('Try again', () => again())] })],
      }),
    )
    // The user has gone elsewhere in the meantime.
    if (signal.aborted) return
    show(said ? { ...screen, content: [noticeOf(said), ...screen.content] } : screen)
    announce(said)
  }

  showHeader(
    name,
    element(
      'nav',
      { 'aria-label': 'Main' },
      link('Patients', '#/patients'),
      link('Laboratory', '#/laboratory'),
    ),
    button('Sign out', () => {
      stop()
      // Nothing that was retrieved stays in the page.
      location.hash = ''
      location.reload()
    }),
  )
  addEventListener('hashchange', open)
  void open()
}

const session = storedSession()
if (session) start(session)
else askToSignIn()
