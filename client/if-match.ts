/**
 * The header that prevents an update from overwriting the changes of another user. Pass the result of the request that
 * returned the record, and send the header with the update: `params: { header: ifMatch(retrieved) }`. If the record has
 * changed since, the response is 412 and nothing is changed.
 *
 * @throws Error if the response has no ETag
 */
export function ifMatch({ response }: { readonly response: Response }): { 'If-Match': string } {
  const tag = response.headers.get('ETag')
  if (tag === null) {
    throw new Error(
      `The response with status ${response.status} has no ETag. Pass the result of a request that returns or changes a single record. In a browser, the service must allow the page to read ETag.`,
    )
  }
  return { 'If-Match': tag }
}
