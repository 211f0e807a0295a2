/** Asks for the service and a token. The token is checked with a request that changes nothing. */
import { isProblem } from '@patient-api/client'
import { element } from '../dom.ts'
import { textField } from '../fields.ts'
import { form } from '../form.ts'
import { noticeOf, type Screen } from '../page.ts'
import { serviceOf } from '../service.ts'
import type { Session } from '../session.ts'
import { settings } from '../settings.ts'

/** @param reason why the user must sign in again, if it is not the first time */
export function signIn(signedIn: (session: Session) => void, reason?: string): Screen {
  const service = textField({
    label: 'Address of the service',
    pointer: '#/service',
    value: settings.service,
    hint: 'Without a path, for example http://127.0.0.1:4010',
    attributes: { type: 'url', inputmode: 'url', spellcheck: 'false' },
  })
  const token = textField({
    label: 'Access token',
    pointer: '#/token',
    hint: 'The mock accepts any text without spaces. The page of the sandbox shows tokens.',
    attributes: { type: 'password', autocomplete: 'off' },
  })
  const fields = [service, token]
  const session = (): Session => ({
    service: (service.read() ?? '').replace(/\/+$/, ''),
    token: token.read() ?? '',
  })
  return {
    title: 'Sign in',
    content: [
      ...(reason ? [noticeOf(reason)] : []),
      form({
        fields,
        content: fields.map(({ node }) => node),
        button: 'Sign in',
        check: () => [
          ...(URL.canParse(session().service)
            ? []
            : [{ pointer: service.pointer, detail: 'Enter an address such as http://127.0.0.1:4010' }]),
          ...(/^[\x21-\x7e]+$/.test(session().token)
            ? []
            : [{ pointer: token.pointer, detail: 'Enter a token. It has no spaces and no line breaks.' }]),
        ],
        send: () => serviceOf(session()).GET('/api/v2/patients/list', { params: { query: { limit: 1 } } }),
        done: () => signedIn(session()),
        explain: (error) =>
          isProblem(error, 'unauthenticated')
            ? { content: [element('p', {}, 'Copy a new token and paste it below.')] }
            : undefined,
      }),
      element(
        'p',
        { class: 'meta' },
        'The token is kept until you close this tab. Send no data of real patients to the mock, the sandbox, or a service on your own computer.',
      ),
    ],
  }
}
