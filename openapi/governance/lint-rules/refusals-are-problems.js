// Every error response has the same format, so that a program needs only one way to read it.

import { follow, isRefusal, problemJson } from './support.js'

/** @import { Rule } from './types.d.ts' */

/** @type {Rule} */
export const refusalsAreProblems = () => ({
  Responses(responses, context) {
    for (const [status, response] of Object.entries(responses)) {
      if (!isRefusal(status)) continue
      const { node, location } = follow(context, response, context.location.child([status]))
      if (Object.keys(node.content ?? {}).join() === problemJson) continue
      context.report({ message: `Answer with ${problemJson} and nothing else.`, location })
    }
  },
})
